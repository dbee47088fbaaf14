import { type Fields, textOf } from '../../foreign-values'
import { answerText, bodyOf, readJson, startTask, uploadBody } from '../../http-task'
import type { HttpAnswer, NetworkFailure } from '../../network'
import type { Answering, Reply } from '../../reply'
import type { Services } from '../../services'

const failures: Record<NetworkFailure['reason'], [code: number, words: string]> = {
  offline: [12, '网络出错'],
  timeout: [13, '超时'],
  aborted: [9, 'request abort'],
  interrupted: [12, '网络出错'],
  'forbidden domain': [11, '无权跨域'],
}
const HTTP_FAILURE = 19

/** request and uploadFile as Alipay has them: `headers`, `status`, and everything from 400 on is a failure (error 19). */
export function networkApis(services: Services, answers: Answering) {
  const failed =
    (reply: Reply) =>
    ({ reason }: NetworkFailure) => {
      const [code, words] = failures[reason]
      reply.fail(words, code)
    }

  const body = (answer: HttpAnswer, dataType: string): unknown => {
    if (dataType === 'arraybuffer') return services.ownBytes(answer.bytes)
    if (dataType === 'base64') {
      return `data:${answer.headers['content-type']};base64,${Buffer.from(answer.bytes).toString('base64')}`
    }
    const text = answerText(answer)
    return dataType === 'json' ? readJson(text) : text
  }

  const answered =
    (reply: Reply, { dataType }: Fields) =>
    (answer: HttpAnswer) => {
      const result = {
        ...{ status: answer.status, statusCode: answer.status },
        ...{ headers: answer.headers, header: answer.headers },
        data: body(answer, (textOf(dataType) || 'json').toLowerCase()),
      }
      if (answer.status < 400) reply.success(result)
      else reply.failWith({ ...result, error: HTTP_FAILURE, errorMessage: 'http status error' })
    }

  return {
    request: answers('request', (options, reply) =>
      startTask(
        services,
        { ...options, url: options.url, headers: options.headers, body: bodyOf(options.data) },
        { answered: answered(reply, options), failed: failed(reply) },
      ),
    ),

    uploadFile: answers('uploadFile', (options, reply) => {
      if (options.fileType !== 'image') return reply.fail('fileType is required')
      const form = uploadBody(services, textOf(options.filePath), textOf(options.name), options.formData)
      if (!form) return reply.fail('文件不存在', 11)
      return startTask(
        services,
        { url: options.url, method: 'POST', headers: options.header, body: form, timeout: options.timeout },
        {
          // The status of an upload is a text here.
          answered: (answer) =>
            reply.success({ statusCode: String(answer.status), data: answerText(answer) }),
          failed: failed(reply),
        },
      )
    }),
  }
}
