import { type Fields, textOf } from '../../foreign-values'
import { answerText, bodyOf, readJson, startTask, uploadBody } from '../../http-task'
import type { HttpAnswer, NetworkFailure } from '../../network'
import type { Answering, Reply } from '../../reply'
import type { Services } from '../../services'

const words: Record<NetworkFailure['reason'], string> = {
  offline: 'net::ERR_INTERNET_DISCONNECTED',
  timeout: 'timeout',
  aborted: 'abort',
  interrupted: 'interrupted',
  'forbidden domain': 'url not in domain list',
}

/** request and uploadFile as WeChat and Douyin have them. */
export function networkApis(services: Services, answers: Answering) {
  const failed = (reply: Reply) => (failure: NetworkFailure) => reply.fail(words[failure.reason])

  const body = (answer: HttpAnswer, { dataType = 'json', responseType }: Fields): unknown => {
    if (responseType === 'arraybuffer') return services.ownBytes(answer.bytes)
    const text = answerText(answer)
    return dataType === 'json' ? readJson(text) : text
  }

  return {
    request: answers('request', (options, reply) =>
      startTask(
        services,
        { ...options, url: options.url, headers: options.header, body: bodyOf(options.data) },
        {
          answered: (answer) =>
            reply.success({ statusCode: answer.status, header: answer.headers, data: body(answer, options) }),
          failed: failed(reply),
        },
      ),
    ),

    uploadFile: answers('uploadFile', (options, reply) => {
      const form = uploadBody(services, textOf(options.filePath), textOf(options.name), options.formData)
      if (!form) return reply.fail('file not found')
      return startTask(
        services,
        { url: options.url, method: 'POST', headers: options.header, body: form, timeout: options.timeout },
        {
          answered: (answer) => reply.success({ statusCode: answer.status, data: answerText(answer) }),
          failed: failed(reply),
        },
      )
    }),
  }
}
