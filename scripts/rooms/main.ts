import { checkRooms } from './check-rooms'

checkRooms().then(console.log, (error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
