<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AuditFile</name>
    <message>
        <source>the audit log</source>
        <translation>o log de auditoria</translation>
    </message>
    <message>
        <source>Keep the damaged file for whoever looks into it.</source>
        <translation>Guarde o arquivo danificado para quem for investigar.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>Não há log de auditoria em %1.</translation>
    </message>
    <message>
        <source>The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for whoever looks into it, move it away together with its .head file, and start again.</source>
        <translation>O log de auditoria %1 tem registros, mas não tem início: foi adulterado ou danificado. Nada é acrescentado a ele. Guarde-o para quem for investigar, mova-o para outro lugar junto com o arquivo .head e comece de novo.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under another key than the one given.</source>
        <translation>O log de auditoria %1 é mantido com outra chave, diferente da informada.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under a key, and none is given.</source>
        <translation>O log de auditoria %1 é mantido com uma chave, e nenhuma foi informada.</translation>
    </message>
    <message>
        <source>Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that has it; if the key is lost, move the log away together with its .head file, and a new one begins.</source>
        <translation>Nada é acrescentado a ele, para que ninguém possa contorná-lo. Defina RINGPROOF_AUDIT_KEY com a chave dele ou desbloqueie o chaveiro em que ela está; se a chave foi perdida, mova o log para outro lugar junto com o arquivo .head, e um novo será iniciado.</translation>
    </message>
    <message>
        <source>The signed head of the log was missing.</source>
        <translation>O cabeçalho assinado do log estava faltando.</translation>
    </message>
    <message>
        <source>The signed head of the log could not be read.</source>
        <translation>Não foi possível ler o cabeçalho assinado do log.</translation>
    </message>
    <message>
        <source>The signed head of the log was not signed under its key.</source>
        <translation>O cabeçalho assinado do log não foi assinado com a chave dele.</translation>
    </message>
    <message>
        <source>The signed head names row %1, which was missing or another one.</source>
        <translation>O cabeçalho assinado indica o registro %1, que estava faltando ou era outro.</translation>
    </message>
    <message>
        <source>Row %1, seen before, was missing or another one.</source>
        <translation>O registro %1, visto antes, estava faltando ou era outro.</translation>
    </message>
    <message>
        <source>Rows up to %1 were removed.</source>
        <translation>Os registros até %1 foram removidos.</translation>
    </message>
    <message>
        <source>What tells whether a key is the log&apos;s had been changed.</source>
        <translation>O que indica se uma chave é a do log tinha sido alterado.</translation>
    </message>
    <message>
        <source>The log was gone: a signed head names row %1 of it.</source>
        <translation>O log tinha sumido: um cabeçalho assinado indica o registro %1 dele.</translation>
    </message>
    <message>
        <source>The signed head was another log&apos;s, or not signed by the means that the log has.</source>
        <translation>O cabeçalho assinado era de outro log, ou não foi assinado com os meios deste.</translation>
    </message>
    <message>
        <source>Nothing was removed, for the log isn&apos;t as it was left.</source>
        <translation>Nada foi removido, porque o log não está como foi deixado.</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>%1, the signed end of the audit log, can&apos;t be written (%2). Until it can, rows removed from the end of the log would go unnoticed. Check who may write to its folder, and that the disk isn&apos;t full.</source>
        <translation>Não é possível gravar %1, o fim assinado do log de auditoria (%2). Enquanto isso, registros removidos do fim do log passariam despercebidos. Verifique quem pode gravar na pasta dele e se o disco não está cheio.</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>The check was stopped after row %1. Up to there nothing was found.</source>
        <translation>A checagem foi interrompida depois do registro %1. Até ali, nada foi encontrado.</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written. What follows it can&apos;t be relied on either. Keep the log as it is for whoever looks into it.</source>
        <translation>O registro %1 não está como foi gravado. O que vem depois dele também não é confiável. Guarde o log como está para quem for investigar.</translation>
    </message>
    <message>
        <source>Row %1 is missing: it was removed. Keep the log as it is for whoever looks into it.</source>
        <translation>O registro %1 está faltando: foi removido. Guarde o log como está para quem for investigar.</translation>
    </message>
    <message>
        <source>The log ends before row %1, which was there: rows were cut off its end, or an older copy was put in its place. Keep the log as it is for whoever looks into it.</source>
        <translation>O log termina antes do registro %1, que existia: registros foram cortados do fim ou uma cópia mais antiga foi posta no lugar. Guarde o log como está para quem for investigar.</translation>
    </message>
    <message>
        <source>The rows that are there are as they were written, but the log&apos;s signed head (the .head file beside it) is missing or not the log&apos;s own: rows may have been cut off its end. Keep both for whoever looks into it.</source>
        <translation>Os registros existentes estão como foram gravados, mas o cabeçalho assinado do log (o arquivo .head ao lado dele) está faltando ou não é dele: registros podem ter sido cortados do fim. Guarde os dois para quem for investigar.</translation>
    </message>
    <message>
        <source>Old rows were removed otherwise than by Ringproof: row %1 is not a signed beginning. Keep the log as it is for whoever looks into it.</source>
        <translation>Registros antigos foram removidos sem ser pelo Ringproof: o registro %1 não é um início assinado. Guarde o log como está para quem for investigar.</translation>
    </message>
    <message>
        <source>The log is sound. It is empty.</source>
        <translation>O log está íntegro. Está vazio.</translation>
    </message>
    <message>
        <source>The log is sound: rows %1 to %2 are as they were written, and none is missing.</source>
        <translation>O log está íntegro: os registros %1 a %2 estão como foram gravados, e nenhum está faltando.</translation>
    </message>
    <message>
        <source>It is kept without a key, so this shows careless changes only: set RINGPROOF_AUDIT_KEY.</source>
        <translation>Ele é mantido sem chave, portanto isto só revela alterações descuidadas: defina RINGPROOF_AUDIT_KEY.</translation>
    </message>
    <message>
        <source>The rows before %1 are from before there was a key: of them this shows careless changes only.</source>
        <translation>Os registros antes de %1 são de quando ainda não havia chave: neles, isto só revela alterações descuidadas.</translation>
    </message>
    <message>
        <source>What the log says of itself (its id, and since which row it has a key) was removed or changed. Keep the log as it is for whoever looks into it.</source>
        <translation>O que o log diz de si mesmo (seu identificador e desde qual registro tem chave) foi removido ou alterado. Guarde o log como está para quem for investigar.</translation>
    </message>
    <message>
        <source>There is a key, and no row of the log is under it. If the key is new, check again after the next entry, which brings the log under it. If the log was under it before, another one was put in its place: keep it as it is for whoever looks into it.</source>
        <translation>Há uma chave, e nenhum registro do log está sob ela. Se a chave é nova, verifique de novo depois do próximo registro, que põe o log sob ela. Se o log já estava sob ela, outro foi posto no lugar: guarde-o como está para quem for investigar.</translation>
    </message>
    <message>
        <source>Row %1 notes that the log was not as it had been left when that row was written; its cause says what was found. Keep the log as it is for whoever looks into it.</source>
        <translation>O registro %1 indica que o log não estava como tinha sido deixado quando ele foi escrito; a causa dele diz o que foi encontrado. Guarde o log como está para quem for investigar.</translation>
    </message>
</context>
<context>
    <name>CallStatus</name>
    <message>
        <source>Status unknown</source>
        <translation>Status desconhecido</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Tocando</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Chamada encerrada</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Não atendida</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Falha na chamada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rejeitada</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>no charge</source>
        <translation>sem custo</translation>
    </message>
    <message>
        <source>US$%1</source>
        <comment>the price of a call</comment>
        <translation>US$ %1</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>durou %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Código anulado</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Código revogado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>code revoked</source>
        <translation>código revogado</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call was placed, but its progress can&apos;t be followed. Ask the customer whether the phone rings.</source>
        <translation>A chamada foi feita, mas não é possível acompanhá-la. Pergunte ao cliente se o telefone está tocando.</translation>
    </message>
    <message>
        <source>The call is about to be placed.</source>
        <translation>A chamada está prestes a ser feita.</translation>
    </message>
    <message>
        <source>Ask the customer to pick up.</source>
        <translation>Peça ao cliente que atenda.</translation>
    </message>
    <message>
        <source>The voice is reading out the code. Ask the customer to repeat it to you.</source>
        <translation>A voz está lendo o código. Peça ao cliente que o repita para você.</translation>
    </message>
    <message>
        <source>Enter the code if the customer has it. If it was missed, or a mailbox took the call, call again.</source>
        <translation>Digite o código se o cliente o tiver. Se ele não ouviu, ou se a caixa postal atendeu, ligue de novo.</translation>
    </message>
    <message>
        <source>The line is in use. Ask the customer to end the other call, then call again.</source>
        <translation>A linha está ocupada. Peça ao cliente que encerre a outra chamada e ligue de novo.</translation>
    </message>
    <message>
        <source>The call was turned away on the phone. Tell the customer that it comes from you, then call again.</source>
        <translation>A chamada foi rejeitada no telefone. Avise o cliente que é você quem está ligando e ligue de novo.</translation>
    </message>
    <message>
        <source>Nobody picked up. Ask whether this is the right number and the phone is at hand, then call again.</source>
        <translation>Ninguém atendeu. Pergunte se o número está certo e se o telefone está por perto e ligue de novo.</translation>
    </message>
    <message>
        <source>The call ended before anyone could pick up. Call again.</source>
        <translation>A chamada terminou antes que alguém pudesse atender. Ligue de novo.</translation>
    </message>
    <message>
        <source>The number couldn&apos;t be reached. Check it with the customer, then call again or try another number.</source>
        <translation>Não foi possível chamar o número. Confira-o com o cliente e ligue de novo ou tente outro número.</translation>
    </message>
    <message>
        <source>Placing the call</source>
        <translation>Fazendo a chamada</translation>
    </message>
    <message>
        <source>The phone should ring in a few seconds.</source>
        <translation>O telefone deve tocar em alguns segundos.</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Chamada feita</translation>
    </message>
    <message>
        <source>Call not confirmed</source>
        <translation>Chamada não confirmada</translation>
    </message>
    <message>
        <source>Ask the customer whether the phone rings. If it does, the code it reads out is good.</source>
        <translation>Pergunte ao cliente se o telefone está tocando. Se estiver, o código lido vale.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live code(s)</source>
        <translation>
            <numerusform>%n código ativo</numerusform>
            <numerusform>%n códigos ativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>That isn&apos;t a phone number: it has too many or strange characters.</source>
        <translation>Isto não é um número de telefone: tem caracteres demais ou estranhos.</translation>
    </message>
    <message>
        <source>Another program sent something that isn&apos;t a start of Ringproof.</source>
        <translation>Outro programa enviou algo que não é uma inicialização do Ringproof.</translation>
    </message>
    <message>
        <source>Open on this config file.</source>
        <translation>Abrir com este arquivo de configuração.</translation>
    </message>
    <message>
        <source>Open on this profile.</source>
        <translation>Abrir com este perfil.</translation>
    </message>
    <message>
        <source>Fill in this number. It isn&apos;t called before you say so.</source>
        <translation>Preencher este número. Nenhuma chamada é feita antes que você mande.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast; otherwise as chosen in the settings.</source>
        <translation>Cores: system, light, dark ou contrast; senão, as escolhidas nas configurações.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes. Without options it opens the profile that was used last. Where the console is open already, its window comes to the front.</source>
        <translation>Verifica números de telefone com códigos de uso único por voz. Sem opções, abre o último perfil usado. Se o console já estiver aberto, a janela dele vem para a frente.</translation>
    </message>
    <message>
        <source>A link whose number is filled in.</source>
        <translation>Um link cujo número é preenchido.</translation>
    </message>
    <message>
        <source>%1 See: ringproof --help</source>
        <translation>%1 Veja: ringproof --help</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Informe --config ou --profile, não os dois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an option nor a tel: link. See: ringproof --help</source>
        <translation>“%1” não é uma opção nem um link tel:. Veja: ringproof --help</translation>
    </message>
    <message>
        <source>Give one number, not several.</source>
        <translation>Informe um número só, não vários.</translation>
    </message>
    <message>
        <source>--theme is one of system, light, dark, contrast.</source>
        <translation>--theme é um destes: system, light, dark, contrast.</translation>
    </message>
    <message>
        <source>Ringproof can&apos;t start</source>
        <translation>Não é possível iniciar o Ringproof</translation>
    </message>
</context>
<context>
    <name>EmbeddedLedger</name>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>Limits start afresh, and codes on their way can&apos;t be verified.</source>
        <translation>Os limites recomeçam do zero, e os códigos a caminho não podem ser verificados.</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Rings, is answered after 2.5 seconds, and hears the code three times.</source>
        <translation>Toca, é atendida após 2,5 segundos e ouve o código três vezes.</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>Ocupado.</translation>
    </message>
    <message>
        <source>Rings for 30 seconds, and nobody answers.</source>
        <translation>Toca por 30 segundos, e ninguém atende.</translation>
    </message>
    <message>
        <source>Rings, and the call is declined after 3 seconds.</source>
        <translation>Toca, e a chamada é rejeitada após 3 segundos.</translation>
    </message>
    <message>
        <source>Answered by a machine after 15 seconds; the code is spoken to it.</source>
        <translation>Atendida por uma secretária eletrônica após 15 segundos; o código é falado para ela.</translation>
    </message>
    <message>
        <source>The account has run out of credits, so the phone never rings.</source>
        <translation>A conta está sem créditos, portanto o telefone nem toca.</translation>
    </message>
    <message>
        <source>The account may not call this country, so the phone never rings.</source>
        <translation>A conta não pode ligar para este país, portanto o telefone nem toca.</translation>
    </message>
    <message>
        <source>The number is out of service, so the phone never rings.</source>
        <translation>O número está fora de serviço, portanto o telefone nem toca.</translation>
    </message>
    <message>
        <source>Rings for 25 seconds before it is answered.</source>
        <translation>Toca por 25 segundos antes de ser atendida.</translation>
    </message>
    <message>
        <source>Answered, and hung up before the code has been read out once.</source>
        <translation>Atendida e desligada antes de o código ser lido uma vez inteira.</translation>
    </message>
    <message>
        <source>Running the flow is answered 401: wrong auth id or token.</source>
        <translation>A execução do fluxo recebe 401: auth id ou token errado.</translation>
    </message>
    <message>
        <source>Running the flow is answered 404: no such PHLO.</source>
        <translation>A execução do fluxo recebe 404: esse PHLO não existe.</translation>
    </message>
    <message>
        <source>Running the flow is answered 429 with Retry-After: 5.</source>
        <translation>A execução do fluxo recebe 429 com Retry-After: 5.</translation>
    </message>
    <message>
        <source>Running the flow is answered 500.</source>
        <translation>A execução do fluxo recebe 500.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run takes 20 seconds.</source>
        <translation>O telefone toca, mas a resposta à execução leva 20 segundos.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends without a reply.</source>
        <translation>O telefone toca, mas a conexão termina sem resposta.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends in the middle of the reply.</source>
        <translation>O telefone toca, mas a conexão termina no meio da resposta.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run is broken JSON.</source>
        <translation>O telefone toca, mas a resposta à execução é um JSON quebrado.</translation>
    </message>
    <message>
        <source>Running the flow is answered 502 with a page of HTML.</source>
        <translation>A execução do fluxo recebe 502 com uma página HTML.</translation>
    </message>
    <message>
        <source>Running the flow is answered 200 with a page of HTML, as by the portal of a hotel&apos;s network.</source>
        <translation>A execução do fluxo recebe 200 com uma página HTML, como a do portal da rede de um hotel.</translation>
    </message>
    <message>
        <source>Running the flow is answered 302 to another address.</source>
        <translation>A execução do fluxo recebe 302 para outro endereço.</translation>
    </message>
    <message>
        <source>The flow is not wired: 201, but it stopped and placed no call.</source>
        <translation>O fluxo não está conectado: 201, mas parou e não fez nenhuma chamada.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run names no call.</source>
        <translation>O telefone toca, mas a resposta à execução não indica nenhuma chamada.</translation>
    </message>
    <message>
        <source>Answered; the call&apos;s detail record appears only 15 seconds after its end.</source>
        <translation>Atendida; o registro detalhado da chamada só aparece 15 segundos depois do fim.</translation>
    </message>
    <message>
        <source>Answered; looking the call up while it lives is always answered 404.</source>
        <translation>Atendida; a consulta da chamada em andamento sempre recebe 404.</translation>
    </message>
    <message>
        <source>Answered; looking the call up is always answered 500.</source>
        <translation>Atendida; a consulta da chamada sempre recebe 500.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Placed, not verified</source>
        <translation>Feita, não verificada</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Recusada por uma regra</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Não feita</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>%1 %2 and others</source>
        <comment>calling code, country</comment>
        <translation>%1 %2 e outros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calling code, country</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of seconds</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>FlowRunner</name>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>As chamadas neste perfil são em um só idioma, portanto “%1” não pode ser escolhido. Omita o idioma ou peça a um administrador que acrescente idiomas ao perfil.</translation>
    </message>
</context>
<context>
    <name>HangupAdvice</name>
    <message>
        <source>The call ended for a reason that isn&apos;t known here (%1). Ask the customer whether the phone rang; if it didn&apos;t, call again.</source>
        <translation>A chamada terminou por um motivo desconhecido aqui (%1). Pergunte ao cliente se o telefone tocou; se não tocou, ligue de novo.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Código errado</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Tentativas esgotadas</translation>
    </message>
    <message>
        <source>No live code</source>
        <translation>Nenhum código ativo</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Chamada iniciada</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Chamada feita</translation>
    </message>
    <message>
        <source>Call refused by policy</source>
        <translation>Chamada recusada pela política</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Chamada não feita</translation>
    </message>
    <message>
        <source>Call uncertain</source>
        <translation>Chamada incerta</translation>
    </message>
    <message>
        <source>Store not reached</source>
        <translation>Armazenamento não acessado</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Chamada encerrada</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Não atendida</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>Chamada cancelada</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Falha na chamada</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Hung up after the end</source>
        <translation>Desligada após o fim</translation>
    </message>
    <message>
        <source>Hang-up uncertain</source>
        <translation>Desligamento incerto</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Código revogado</translation>
    </message>
    <message>
        <source>No code to revoke</source>
        <translation>Nenhum código a revogar</translation>
    </message>
    <message>
        <source>Code not revoked</source>
        <translation>Código não revogado</translation>
    </message>
    <message>
        <source>Limits reset</source>
        <translation>Limites zerados</translation>
    </message>
    <message>
        <source>Limits not reset</source>
        <translation>Limites não zerados</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Entradas antigas removidas</translation>
    </message>
    <message>
        <source>Log found tampered with</source>
        <translation>Adulteração encontrada no log</translation>
    </message>
    <message>
        <source>called a moment before</source>
        <translation>chamado há poucos instantes</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the hour were used up</source>
        <translation>as chamadas por hora do número se esgotaram</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the day were used up</source>
        <translation>as chamadas por dia do número se esgotaram</translation>
    </message>
    <message>
        <source>the account&apos;s calls of the day were used up</source>
        <translation>as chamadas por dia da conta se esgotaram</translation>
    </message>
    <message>
        <source>the profile doesn&apos;t allow calls to such numbers</source>
        <translation>o perfil não permite chamadas para números assim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3</source>
        <translation>%1, número terminado em %2, %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3, by %4</source>
        <translation>%1, número terminado em %2, %3, por %4</translation>
    </message>
    <message>
        <source>Number uncovered</source>
        <translation>Número exibido</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>Reset begun</source>
        <translation>Zeramento iniciado</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n number(s)</source>
        <translation>
            <numerusform>uma lista de %n número</numerusform>
            <numerusform>uma lista de %n números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Ringproof has met a fault that it has no answer to, and ends. Live codes and the audit log are kept, and a call that was placed goes on. Start it again; if it ends again, free some memory or report it.</source>
        <translation>O Ringproof encontrou uma falha para a qual não tem resposta e será encerrado. Os códigos ativos e o log de auditoria são mantidos, e uma chamada já iniciada continua. Abra-o de novo; se ele se encerrar outra vez, libere memória ou informe o problema.</translation>
    </message>
</context>
<context>
    <name>ManagedPolicy</name>
    <message>
        <source>Uncovering numbers</source>
        <translation>Mostrar números por inteiro</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>A bancada</translation>
    </message>
    <message>
        <source>Editing profiles</source>
        <translation>Editar perfis</translation>
    </message>
    <message>
        <source>Storing codes plain</source>
        <translation>Guardar códigos sem lacre</translation>
    </message>
    <message>
        <source>The HTTP endpoint</source>
        <translation>O endpoint HTTP</translation>
    </message>
    <message>
        <source>Clearing a number&apos;s limits</source>
        <translation>Zerar os limites de um número</translation>
    </message>
    <message>
        <source>Nothing is opened until that is mended, so that no rule is gone round by accident.</source>
        <translation>Nada é aberto até que isso seja corrigido, para que nenhuma regra seja contornada por acidente.</translation>
    </message>
    <message>
        <source>The managed policy %1 must belong to root and be writable by root alone (chown root, chmod 644).</source>
        <translation>A política gerenciada %1 deve pertencer ao root e só o root deve poder gravá-la (chown root, chmod 644).</translation>
    </message>
    <message>
        <source>The folder of the managed policy %1 must belong to root and be writable by root alone (chown root, chmod 755).</source>
        <translation>A pasta da política gerenciada %1 deve pertencer ao root e só o root deve poder gravar nela (chown root, chmod 755).</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>seu administrador</translation>
    </message>
    <message>
        <source>The managed policy %1 can&apos;t be read (%2). Whoever looks after this computer must let everybody read it.</source>
        <translation>Não é possível ler a política gerenciada %1 (%2). Quem cuida deste computador precisa permitir que todos a leiam.</translation>
    </message>
    <message>
        <source>%1 is too large to be a managed policy.</source>
        <translation>%1 é grande demais para uma política gerenciada.</translation>
    </message>
    <message>
        <source>The managed policy %1 is not a JSON object (line %2: %3).</source>
        <translation>A política gerenciada %1 não é um objeto JSON (linha %2: %3).</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is nothing that can be switched off.</source>
        <translation>contém “%1”, que não é algo que se possa desativar.</translation>
    </message>
    <message>
        <source>%1: pinned must be an object with the keys of a config file.</source>
        <translation>%1: pinned deve ser um objeto com as chaves de um arquivo de configuração.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
    <message>
        <source>%1 is switched off on this computer. Ask %2 if you need it.</source>
        <translation>%1: desativado neste computador. Se precisar, peça a %2.</translation>
    </message>
    <message>
        <source>Removing rows of the audit log</source>
        <translation>Remover registros do log de auditoria</translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message>
        <source>&quot;%1&quot; is neither a number with its country code (+447012345678) nor the beginning of numbers with a star behind it (+4470*).</source>
        <translation>“%1” não é um número com código do país (+447012345678) nem um início de números seguido de asterisco (+4470*).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no country code behind the +. No country&apos;s begins with 0.</source>
        <translation>“%1” não tem código do país depois do +. Nenhum começa com 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 15 digits; no number has that many.</source>
        <translation>“%1” tem mais de 15 dígitos; nenhum número tem tantos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a number. If every number that begins so is meant, write %2*.</source>
        <translation>“%1” é curto demais para um número. Se a ideia é abranger todo número que começa assim, escreva %2*.</translation>
    </message>
</context>
<context>
    <name>OtpParameters</name>
    <message>
        <source>The body is neither a form nor JSON. Send application/json or application/x-www-form-urlencoded.</source>
        <translation>O corpo não é um formulário nem JSON. Envie application/json ou application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>O corpo não é um objeto JSON.</translation>
    </message>
    <message>
        <source>%1 is not a string. Put it into quotes: a number loses its leading zeros.</source>
        <translation>%1 não é uma string. Coloque entre aspas: um número perde os zeros à esquerda.</translation>
    </message>
    <message>
        <source>%1 is missing from the request.</source>
        <translation>%1 está faltando na requisição.</translation>
    </message>
    <message>
        <source>%1 is in the request more than once. Send it once.</source>
        <translation>%1 aparece mais de uma vez na requisição. Envie uma só vez.</translation>
    </message>
    <message>
        <source>What was entered is not a code: a code is made of digits alone.</source>
        <translation>O que foi digitado não é um código: um código só tem dígitos.</translation>
    </message>
</context>
<context>
    <name>OtpStore</name>
    <message>
        <source>The list of live codes has no place “%1”. Read it from the beginning.</source>
        <translation>A lista de códigos ativos não tem a posição “%1”. Leia-a desde o início.</translation>
    </message>
    <message>
        <source>This number&apos;s code was sealed under another key than this desk has, so it can&apos;t be judged here. No attempt was counted. Enter it at the desk that placed the call, and have all desks given the same key (RINGPROOF_SEAL_KEY).</source>
        <translation>O código deste número foi lacrado com uma chave diferente da desta estação, portanto não pode ser avaliado aqui. Nenhuma tentativa foi contada. Digite-o na estação que fez a chamada e peça que todas as estações recebam a mesma chave (RINGPROOF_SEAL_KEY).</translation>
    </message>
</context>
<context>
    <name>PemFile</name>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>não é possível ler o arquivo %1: %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>não há certificado em formato PEM em %1</translation>
    </message>
</context>
<context>
    <name>PhloRun</name>
    <message>
        <source>Nobody was called.</source>
        <translation>Não houve chamada para ninguém.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>O telefone ainda pode tocar; se não tocar em um minuto, ligue de novo.</translation>
    </message>
    <message>
        <source>The PHLO stopped before it placed a call. Nobody was called. Open the PHLO in Plivo&apos;s console and check that its nodes are connected, from Start to Initiate Call.</source>
        <translation>O PHLO parou antes de fazer uma chamada. Não houve chamada para ninguém. Abra o PHLO no console da Plivo e verifique se os nós estão conectados, de Start a Initiate Call.</translation>
    </message>
    <message>
        <source>The PHLO stopped at its node “%1”: nothing is connected to its output “%2”. Nobody was called. Open the PHLO in Plivo&apos;s console, connect that output to the next node, and save.</source>
        <translation>O PHLO parou no nó “%1”: nada está conectado à saída “%2” dele. Não houve chamada para ninguém. Abra o PHLO no console da Plivo, conecte essa saída ao próximo nó e salve.</translation>
    </message>
    <message>
        <source>Plivo took the request, but its answer can&apos;t be read.</source>
        <translation>A Plivo aceitou a requisição, mas não é possível ler a resposta.</translation>
    </message>
    <message>
        <source>Plivo took the request and reported a fault: “%1”.</source>
        <translation>A Plivo aceitou a requisição e informou uma falha: “%1”.</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with this id in this account (status 404).</source>
        <translation>A Plivo não conhece nenhum PHLO com este id nesta conta (status 404).</translation>
    </message>
    <message>
        <source>Check the PHLO&apos;s id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Confira o id do PHLO na lista de PHLOs do console da Plivo e o auth id.</translation>
    </message>
</context>
<context>
    <name>PhloSettings</name>
    <message>
        <source>%1 is not a web address. It looks like https://phlorunner.plivo.com.</source>
        <translation>%1 não é um endereço web. Ele se parece com https://phlorunner.plivo.com.</translation>
    </message>
    <message>
        <source>%1 has a user name or password in it. Take it out; the auth id and token have settings of their own.</source>
        <translation>%1 contém um nome de usuário ou uma senha. Remova-os; o auth id e o token têm configurações próprias.</translation>
    </message>
    <message>
        <source>%1 has a “?” or “#” part. Only the address of the server belongs there.</source>
        <translation>%1 tem uma parte com “?” ou “#”. Aqui só cabe o endereço do servidor.</translation>
    </message>
    <message>
        <source>%1 begins with http://, which would show the credentials and codes to the network. Use https://; http:// is accepted for this computer only.</source>
        <translation>%1 começa com http://, o que exporia as credenciais e os códigos à rede. Use https://; http:// só é aceito para este computador.</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language (BCP 47), like es or pt-BR.</source>
        <translation>“%1” não é a tag de um idioma (BCP 47), como es ou pt-BR.</translation>
    </message>
    <message>
        <source>The language “%1” is there twice.</source>
        <translation>O idioma “%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The PHLO for the language “%1” is not an id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>O PHLO do idioma “%1” não é um id. Copie-o de novo da lista de PHLOs no console da Plivo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key of a PHLO&apos;s Start node. Use letters, digits and _, as in language.</source>
        <translation>“%1” não pode ser uma chave do nó Start de um PHLO. Use letras, dígitos e _, como em language.</translation>
    </message>
    <message>
        <source>The key “%1” is taken: the PHLO is given from, to and otp. Use another, as in language.</source>
        <translation>A chave “%1” já está em uso: o PHLO recebe from, to e otp. Use outra, como em language.</translation>
    </message>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>As chamadas neste perfil são em um só idioma, portanto “%1” não pode ser escolhido. Omita o idioma ou peça a um administrador que acrescente idiomas ao perfil.</translation>
    </message>
    <message>
        <source>Calls on this profile can&apos;t be made in “%1”. Choose one of: %2.</source>
        <translation>As chamadas neste perfil não podem ser feitas em “%1”. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>The Plivo auth id is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Falta o auth id da Plivo. O console da Plivo o mostra na primeira página.</translation>
    </message>
    <message>
        <source>The Plivo auth id has characters that no auth id has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>O auth id da Plivo tem caracteres que nenhum auth id tem. Copie-o de novo da primeira página do console da Plivo.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id is missing. Plivo&apos;s console shows it in the list of PHLOs.</source>
        <translation>Falta o id do PHLO. O console da Plivo o mostra na lista de PHLOs.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id has characters that no such id has. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>O id do PHLO tem caracteres que nenhum id desses tem. Copie-o de novo da lista de PHLOs no console da Plivo.</translation>
    </message>
    <message>
        <source>The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo account, written like +14155550100.</source>
        <translation>O número de origem “%1” não é + seguido de 8 a 15 dígitos. Use um número da conta da Plivo, escrito como +14155550100.</translation>
    </message>
    <message>
        <source>The PHLO address</source>
        <translation>O endereço do PHLO</translation>
    </message>
    <message>
        <source>The Voice address</source>
        <translation>O endereço de voz</translation>
    </message>
    <message>
        <source>The deadline for Plivo&apos;s reply must be 1 to 60 seconds.</source>
        <translation>O prazo para a resposta da Plivo deve ser de 1 a 60 segundos.</translation>
    </message>
    <message>
        <source>The Plivo auth token is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Falta o auth token da Plivo. O console da Plivo o mostra na primeira página.</translation>
    </message>
    <message>
        <source>The Plivo auth token has a space or a character in it that no token has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>O auth token da Plivo tem um espaço ou um caractere que nenhum token tem. Copie-o de novo da primeira página do console da Plivo.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>There is a character in this that can&apos;t be shown. Enter the number in digits.</source>
        <translation>Há aqui um caractere que não pode ser exibido. Digite o número em algarismos.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t belong in a telephone number. Enter one number, in digits.</source>
        <translation>“%1” não faz parte de um número de telefone. Digite um só número, em algarismos.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled. Enter the number in digits, without words.</source>
        <translation>“%1” não pode ser discado. Digite o número em algarismos, sem palavras.</translation>
    </message>
    <message>
        <source>Only a + so far. The country code and the number are missing.</source>
        <translation>Por enquanto, só há um +. Faltam o código do país e o número.</translation>
    </message>
    <message>
        <source>There is no digit in this. Enter the number in digits.</source>
        <translation>Não há nenhum dígito aqui. Digite o número em algarismos.</translation>
    </message>
    <message>
        <source>This text is far too long for a telephone number. Enter the number alone.</source>
        <translation>Este texto é longo demais para um número de telefone. Digite apenas o número.</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>Digite um número de telefone.</translation>
    </message>
    <message>
        <source>The voice call can&apos;t dial the extension %1. Ask for a number that rings directly.</source>
        <translation>A chamada de voz não pode discar o ramal %1. Peça um número que toque diretamente.</translation>
    </message>
    <message>
        <source>International freephone</source>
        <translation>Chamada gratuita internacional</translation>
    </message>
    <message>
        <source>International shared-cost service</source>
        <translation>Serviço internacional de custo compartilhado</translation>
    </message>
    <message>
        <source>Inmarsat satellite network</source>
        <translation>Rede de satélite Inmarsat</translation>
    </message>
    <message>
        <source>Universal personal numbers</source>
        <translation>Números pessoais universais</translation>
    </message>
    <message>
        <source>Global satellite network</source>
        <translation>Rede global de satélite</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Rede internacional</translation>
    </message>
    <message>
        <source>Humanitarian relief network</source>
        <translation>Rede de ajuda humanitária</translation>
    </message>
    <message>
        <source>International premium-rate service</source>
        <translation>Serviço internacional de tarifa especial</translation>
    </message>
    <message>
        <source>Worldwide network</source>
        <translation>Rede mundial</translation>
    </message>
    <message>
        <source>This is too short for a number of %1. Is a digit missing, or the area code?</source>
        <translation>Isto é curto demais para um número de %1. Falta um dígito, ou o código de área?</translation>
    </message>
    <message>
        <source>This is too long for a number of %1. Is there a digit too many?</source>
        <translation>Isto é longo demais para um número de %1. Há um dígito a mais?</translation>
    </message>
    <message>
        <source>This is too short for a telephone number. Digits are missing.</source>
        <translation>Isto é curto demais para um número de telefone. Faltam dígitos.</translation>
    </message>
    <message>
        <source>No telephone of %1 can have this number. Check its digits with the customer.</source>
        <translation>Nenhum telefone de %1 pode ter este número. Confira os dígitos com o cliente.</translation>
    </message>
    <message>
        <source>If %1 is meant, put a + in front.</source>
        <translation>Se a ideia é %1, ponha um + na frente.</translation>
    </message>
    <message>
        <source>This number has no country code, and no default country is set. Write it with + and the country code.</source>
        <translation>Este número não tem código do país, e nenhum país padrão foi definido. Escreva-o com + e o código do país.</translation>
    </message>
    <message>
        <source>No country has a calling code that starts %1. Check the digits after the +.</source>
        <translation>Nenhum código de país começa com %1. Confira os dígitos depois do +.</translation>
    </message>
    <message>
        <source>This has %1 digits; no telephone number has that many. Enter one number at a time.</source>
        <translation>Isto tem %1 dígitos; nenhum número de telefone tem tantos. Digite um número por vez.</translation>
    </message>
    <message>
        <source>landline number</source>
        <translation>número fixo</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>número de celular</translation>
    </message>
    <message>
        <source>landline or mobile number</source>
        <translation>número fixo ou de celular</translation>
    </message>
    <message>
        <source>freephone number</source>
        <translation>número de chamada gratuita</translation>
    </message>
    <message>
        <source>premium-rate number</source>
        <translation>número de tarifa especial</translation>
    </message>
    <message>
        <source>shared-cost number</source>
        <translation>número de custo compartilhado</translation>
    </message>
    <message>
        <source>VoIP number</source>
        <translation>número VoIP</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>número pessoal</translation>
    </message>
    <message>
        <source>pager number</source>
        <translation>número de pager</translation>
    </message>
    <message>
        <source>company-wide number</source>
        <translation>número corporativo</translation>
    </message>
    <message>
        <source>voicemail number</source>
        <translation>número de caixa postal</translation>
    </message>
    <message>
        <source>satellite number</source>
        <translation>número de satélite</translation>
    </message>
    <message>
        <source>number of an unknown kind</source>
        <translation>número de tipo desconhecido</translation>
    </message>
</context>
<context>
    <name>Plivo</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Aguarde um minuto e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Aguarde %n segundo e tente de novo.</numerusform>
            <numerusform>Aguarde %n segundos e tente de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Aguarde %n minuto e tente de novo.</numerusform>
            <numerusform>Aguarde %n minutos e tente de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Verifique a conexão de rede deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found.</source>
        <translation>O servidor %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the address in the profile.</source>
        <translation>Verifique a conexão de rede deste computador e o endereço no perfil.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections.</source>
        <translation>O servidor %1 recusa conexões.</translation>
    </message>
    <message>
        <source>Check the address in the profile and that no firewall is in the way, then try again.</source>
        <translation>Verifique o endereço no perfil e se nenhum firewall está no caminho e tente de novo.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached.</source>
        <translation>Não é possível acessar o servidor %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>Check the address and port in the profile.</source>
        <translation>Verifique o endereço e a porta no perfil.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t prove that it is the right one: %2.</source>
        <translation>O servidor %1 não consegue provar que é o certo: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Verifique o relógio deste computador, o endereço no perfil e se algo na rede inspeciona o tráfego.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: it speaks no TLS of version 1.2 or later.</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1: ele não usa TLS versão 1.2 ou posterior.</translation>
    </message>
    <message>
        <source>Check the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Verifique o endereço no perfil e se algo na rede inspeciona o tráfego.</translation>
    </message>
    <message>
        <source>The profile&apos;s own authorities can&apos;t be used: %1.</source>
        <translation>As autoridades próprias do perfil não podem ser usadas: %1.</translation>
    </message>
    <message>
        <source>Check network.ca in the profile.</source>
        <translation>Verifique network.ca no perfil.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t make a connection to %1.</source>
        <translation>O proxy não estabeleceu conexão com %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then try again.</source>
        <translation>Verifique as configurações de proxy deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and password, and doesn&apos;t accept what this computer&apos;s proxy settings have.</source>
        <translation>O proxy no caminho para %1 pede usuário e senha e não aceita os que estão nas configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>Put the right ones into this computer&apos;s proxy settings, or ask whoever runs the proxy to let this server through without.</source>
        <translation>Coloque os corretos nas configurações de proxy deste computador ou peça a quem administra o proxy que libere este servidor sem eles.</translation>
    </message>
    <message>
        <source>The server %1 didn&apos;t answer in time.</source>
        <translation>O servidor %1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it didn&apos;t answer in time.</source>
        <translation>Não é possível acessar o servidor %1: ele não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was here.</source>
        <translation>A conexão com %1 caiu antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>The server %1 sent an answer that can&apos;t be read.</source>
        <translation>O servidor %1 enviou uma resposta que não pode ser lida.</translation>
    </message>
    <message>
        <source>Check the address in the profile; if it is right, look at Plivo&apos;s status page.</source>
        <translation>Verifique o endereço no perfil; se estiver certo, consulte a página de status da Plivo.</translation>
    </message>
    <message>
        <source>The program ended before %1 had answered.</source>
        <translation>O programa terminou antes de %1 responder.</translation>
    </message>
    <message>
        <source>%1 Plivo says: “%2”.</source>
        <translation>%1 A Plivo diz: “%2”.</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t understand the request (status 400).</source>
        <translation>A Plivo não entendeu a requisição (status 400).</translation>
    </message>
    <message>
        <source>Check the caller id in the profile, and that the PHLO&apos;s Start node has the keys from, to and otp.</source>
        <translation>Verifique o número de origem no perfil e se o nó Start do PHLO tem as chaves from, to e otp.</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t accept the auth id and auth token (status 401).</source>
        <translation>A Plivo não aceitou o auth id e o auth token (status 401).</translation>
    </message>
    <message>
        <source>Check both against the first page of Plivo&apos;s console.</source>
        <translation>Confira os dois na primeira página do console da Plivo.</translation>
    </message>
    <message>
        <source>The Plivo account has no credit for this (status 402).</source>
        <translation>A conta da Plivo não tem crédito para isto (status 402).</translation>
    </message>
    <message>
        <source>Ask an administrator to add credit in Plivo&apos;s console.</source>
        <translation>Peça a um administrador que adicione crédito no console da Plivo.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t allow this account to do that (status 403).</source>
        <translation>A Plivo não permite que esta conta faça isso (status 403).</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the account&apos;s permissions in Plivo&apos;s console.</source>
        <translation>Peça a um administrador que veja as permissões da conta no console da Plivo.</translation>
    </message>
    <message>
        <source>Plivo has had too many requests from this account (status 429).</source>
        <translation>A Plivo recebeu requisições demais desta conta (status 429).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1), which isn&apos;t followed because the credentials would go with it.</source>
        <translation>O servidor aponta para outro endereço (status %1), que não é seguido porque as credenciais iriam junto.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Verifique o endereço no perfil.</translation>
    </message>
    <message>
        <source>Plivo has a fault of its own (status %1).</source>
        <translation>A Plivo está com uma falha própria (status %1).</translation>
    </message>
    <message>
        <source>If it stays, look at Plivo&apos;s status page.</source>
        <translation>Se continuar, consulte a página de status da Plivo.</translation>
    </message>
    <message>
        <source>Plivo refused the request (status %1).</source>
        <translation>A Plivo recusou a requisição (status %1).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s settings; if they are right, ask Plivo&apos;s support.</source>
        <translation>Verifique as configurações do perfil; se estiverem certas, fale com o suporte da Plivo.</translation>
    </message>
</context>
<context>
    <name>PlivoCheck</name>
    <message>
        <source>The account has no credit left (%1). Unless Plivo bills it afterwards, add credit in Plivo&apos;s console, or calls will fail.</source>
        <translation>A conta não tem mais crédito (%1). A menos que a Plivo cobre depois, adicione crédito no console da Plivo, ou as chamadas falharão.</translation>
    </message>
    <message>
        <source>The account&apos;s credit is low (%1). Add credit in Plivo&apos;s console before calls begin to fail.</source>
        <translation>O crédito da conta está baixo (%1). Adicione crédito no console da Plivo antes que as chamadas comecem a falhar.</translation>
    </message>
    <message>
        <source>The account has credit (%1).</source>
        <translation>A conta tem crédito (%1).</translation>
    </message>
    <message>
        <source>Plivo knows the account.</source>
        <translation>A Plivo conhece a conta.</translation>
    </message>
    <message>
        <source>Plivo knows the account: %1.</source>
        <translation>A Plivo conhece a conta: %1.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1, made on %2.</source>
        <translation>O PHLO existe: %1, criado em %2.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1.</source>
        <translation>O PHLO existe: %1.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>can&apos;t be used: %1</source>
        <translation>não pode ser usado: %1</translation>
    </message>
    <message>
        <source>can&apos;t allow &quot;%1&quot;: such numbers are always refused because of what they cost.</source>
        <translation>não pode permitir “%1”: números assim são sempre recusados por causa do custo.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;. Besides the ordinary kinds, which are always allowed, there are: %2.</source>
        <translation>contém “%1”. Além dos tipos comuns, sempre permitidos, existem: %2.</translation>
    </message>
    <message>
        <source>must name a file by its whole path: &quot;/path/ca.pem&quot;.</source>
        <translation>deve indicar um arquivo pelo caminho completo: &quot;/path/ca.pem&quot;.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>contém “%1”, que não é uma sigla de país (duas letras, ISO 3166-1: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>is missing: it names the PHLO that places the calls (auth_id, phlo_id, from).</source>
        <translation>está faltando: indica o PHLO que faz as chamadas (auth_id, phlo_id, from).</translation>
    </message>
    <message>
        <source>must be &quot;sealed&quot;: %1</source>
        <translation>deve ser &quot;sealed&quot;: %1</translation>
    </message>
    <message>
        <source>must be a country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>deve ser uma sigla de país (duas letras, ISO 3166-1: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>There is no config file %1. Check the path.</source>
        <translation>Não existe o arquivo de configuração %1. Verifique o caminho.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a config file.</source>
        <translation>%1 é uma pasta, não um arquivo de configuração.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>Não é possível ler o arquivo de configuração %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 é grande demais para um arquivo de configuração.</translation>
    </message>
    <message>
        <source>%1: line %2 is not JSON: %3.</source>
        <translation>%1: a linha %2 não é JSON: %3.</translation>
    </message>
    <message>
        <source>%1: a config file is one JSON object in braces.</source>
        <translation>%1: um arquivo de configuração é um objeto JSON entre chaves.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>Um perfil precisa de um nome.</translation>
    </message>
    <message>
        <source>The name is too long: a profile&apos;s name has at most %1 characters.</source>
        <translation>O nome é longo demais: o nome de um perfil tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The name has a character in it that can&apos;t be read. Type it again.</source>
        <translation>O nome tem um caractere que não pode ser lido. Digite-o de novo.</translation>
    </message>
    <message>
        <source>The name has an invisible character in it. Type it again.</source>
        <translation>O nome tem um caractere invisível. Digite-o de novo.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin or end with a space.</source>
        <translation>O nome de um perfil não pode começar nem terminar com espaço.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin with a dot or a hyphen, nor end with a dot.</source>
        <translation>O nome de um perfil não pode começar com ponto ou hífen nem terminar com ponto.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t have a “%1” in it, because it is a file&apos;s name too.</source>
        <translation>O nome de um perfil não pode ter “%1”, porque também é nome de arquivo.</translation>
    </message>
    <message>
        <source>Windows keeps the name “%1” for a device. Choose another.</source>
        <translation>O Windows reserva o nome “%1” para um dispositivo. Escolha outro.</translation>
    </message>
    <message>
        <source>The name “sandbox” is taken: that profile is always there. Choose another.</source>
        <translation>O nome “sandbox” já está em uso: esse perfil está sempre disponível. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>ProfileSaving</name>
    <message>
        <source>The audit log has a key from now on, which is in the keychain. Programs of yours that can&apos;t ask the keychain, such as scheduled ones, need it in RINGPROOF_AUDIT_KEY.</source>
        <translation>O log de auditoria tem a partir de agora uma chave, que está no chaveiro. Programas seus que não podem consultar o chaveiro, como os agendados, precisam dela em RINGPROOF_AUDIT_KEY.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message>
        <source>%1 can&apos;t be read (%2). Check the path.</source>
        <translation>Não é possível ler %1 (%2). Verifique o caminho.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was imported.</source>
        <translation>Não é possível ler %1 (%2). Nada foi importado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported; name a file in a folder that you may write to.</source>
        <translation>Não é possível gravar %1 (%2). Nada foi exportado; indique um arquivo em uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was exported; name another file.</source>
        <translation>%1 já existe. Nada foi exportado; indique outro arquivo.</translation>
    </message>
    <message>
        <source>The secrets of this profile can&apos;t be kept: %1 Nothing was imported. Unlock the keychain, or import the profile without its secrets and set them in the environment.</source>
        <translation>Não é possível guardar os segredos deste perfil: %1 Nada foi importado. Desbloqueie o chaveiro ou importe o perfil sem os segredos e defina-os no ambiente.</translation>
    </message>
    <message>
        <source>The sandbox is on every computer already and isn&apos;t exported.</source>
        <translation>O sandbox já está em todos os computadores e não é exportado.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>code read out by the customer</source>
        <translation>código lido em voz alta pelo cliente</translation>
    </message>
    <message>
        <source>code keyed in on the phone</source>
        <translation>código digitado no telefone</translation>
    </message>
    <message>
        <source>code entered at another desk</source>
        <translation>código digitado em outra estação</translation>
    </message>
    <message>
        <source>code entered by %1</source>
        <translation>código digitado por %1</translation>
    </message>
</context>
<context>
    <name>ReceiptFormat</name>
    <message>
        <source>Phone number {number} verified by voice call, {how}, {time}, by {operator} (run {run_id}, audit row {row})</source>
        <comment>The words in braces stay as they are.</comment>
        <translation>Número de telefone {number} verificado por chamada de voz, {how}, {time}, por {operator} (execução {run_id}, registro de auditoria {row})</translation>
    </message>
    <message>
        <source>It is longer than a receipt&apos;s format may be (%1 characters). Shorten it.</source>
        <translation>É mais longo do que o formato de um comprovante pode ser (%1 caracteres). Encurte-o.</translation>
    </message>
    <message>
        <source>It has a line break or an invisible character in it. A receipt is one line; take it out.</source>
        <translation>Há uma quebra de linha ou um caractere invisível. Um comprovante é uma só linha; remova-o.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}. There are: %2.</source>
        <translation>Não existe o marcador {%1}. Existem: %2.</translation>
    </message>
    <message>
        <source>The brace at character %1 is alone. Write {{ or }} for a brace itself.</source>
        <translation>A chave no caractere %1 está sozinha. Para uma chave literal, escreva {{ ou }}.</translation>
    </message>
</context>
<context>
    <name>RedisAddress</name>
    <message>
        <source>Between the brackets of a Redis address stands an IPv6 address, such as redis://[::1]:6379/0.</source>
        <translation>Entre os colchetes de um endereço Redis fica um endereço IPv6, como redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, such as redis://[::1]:6379/0.</source>
        <translation>Um endereço IPv6 fica entre colchetes, como redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>The Redis address names no host. Write it as redis://127.0.0.1:6379/0.</source>
        <translation>O endereço Redis não indica um host. Escreva-o como redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The host of the Redis address has a character that no host name has.</source>
        <translation>O host do endereço Redis tem um caractere que nenhum nome de host tem.</translation>
    </message>
    <message>
        <source>The port of the Redis address, after the colon, must be a number from 1 to 65535.</source>
        <translation>A porta do endereço Redis, depois dos dois-pontos, deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>A %1:// address names one server, and this one has a comma in it. Lists of servers begin with %1+sentinel:// or %1+cluster://.</source>
        <translation>Um endereço %1:// indica um só servidor, e este tem uma vírgula. Listas de servidores começam com %1+sentinel:// ou %1+cluster://.</translation>
    </message>
    <message>
        <source>Server %1 of the list in the Redis address can&apos;t be read. %2</source>
        <translation>Não é possível ler o servidor %1 da lista no endereço Redis. %2</translation>
    </message>
    <message>
        <source>A %1:// address names after its slash what the Sentinels watch, by letters, digits, dots, hyphens and underscores, such as %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</source>
        <translation>Um endereço %1:// indica depois da barra o que os Sentinels vigiam, com letras, dígitos, pontos, hifens e sublinhados, como %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</translation>
    </message>
    <message>
        <source>What stands after the slash of the Redis address must be the number of a database, such as 0.</source>
        <translation>Depois da barra do endereço Redis deve vir o número de um banco de dados, como 0.</translation>
    </message>
    <message>
        <source>A Redis cluster has one database, 0. Leave out what stands after the slash of the Redis address.</source>
        <translation>Um cluster Redis tem um só banco de dados, 0. Remova o que vem depois da barra do endereço Redis.</translation>
    </message>
    <message>
        <source>A Redis address must not hold a password, because addresses are shown and stored. Leave it out and set the environment variable RINGPROOF_REDIS_PASSWORD.</source>
        <translation>Um endereço Redis não pode conter senha, porque endereços são exibidos e armazenados. Remova-a e defina a variável de ambiente RINGPROOF_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>The Redis address has an option that Ringproof doesn&apos;t know%1. There are: ca, cert, key, servername.</source>
        <translation>O endereço Redis tem uma opção que o Ringproof não conhece%1. Existem: ca, cert, key, servername.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address is about TLS, which a %2:// address doesn&apos;t use. For TLS, write %3://.</source>
        <translation>A opção %1 do endereço Redis é de TLS, que um endereço %2:// não usa. Para TLS, escreva %3://.</translation>
    </message>
    <message>
        <source>The value of the option %1 of the Redis address can&apos;t be read: a % in it is written %25.</source>
        <translation>Não é possível ler o valor da opção %1 do endereço Redis: um % nele é escrito %25.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address has no value.</source>
        <translation>A opção %1 do endereço Redis não tem valor.</translation>
    </message>
    <message>
        <source>The option %1 stands twice in the Redis address.</source>
        <translation>A opção %1 aparece duas vezes no endereço Redis.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must name a file by its whole path, such as %1=/etc/ringproof/%1.pem.</source>
        <translation>A opção %1 do endereço Redis deve indicar um arquivo pelo caminho completo, como %1=/etc/ringproof/%1.pem.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must be the name in the server&apos;s certificate, such as redis.example.com.</source>
        <translation>A opção %1 do endereço Redis deve ser o nome no certificado do servidor, como redis.example.com.</translation>
    </message>
    <message>
        <source>The options cert and key of the Redis address go together, and %1 is missing.</source>
        <translation>As opções cert e key do endereço Redis andam juntas, e falta %1.</translation>
    </message>
    <message>
        <source>A Redis address begins with redis://, such as redis://127.0.0.1:6379/0.</source>
        <translation>Um endereço Redis começa com redis://, como redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The address is of a kind that Ringproof doesn&apos;t know. A Redis address begins with redis://, rediss:// (TLS), redis+sentinel:// or redis+cluster://, such as redis://127.0.0.1:6379/0.</source>
        <translation>O endereço é de um tipo que o Ringproof não conhece. Um endereço Redis começa com redis://, rediss:// (TLS), redis+sentinel:// ou redis+cluster://, como redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The user in the Redis address, before the @, can&apos;t be read. Write special characters as %2F and the like.</source>
        <translation>Não é possível ler o usuário no endereço Redis, antes do @. Escreva caracteres especiais como %2F e semelhantes.</translation>
    </message>
    <message>
        <source>There is a # in the Redis address. Leave it out; in the name of a file it is written %23.</source>
        <translation>Há um # no endereço Redis. Remova-o; no nome de um arquivo, ele é escrito %23.</translation>
    </message>
</context>
<context>
    <name>RedisTls</name>
    <message>
        <source>the key in %1 is locked by a passphrase, for which nobody can be asked here. Use a key without one, in a file that only its user can read</source>
        <translation>a chave em %1 está bloqueada por uma frase secreta, que não há a quem pedir aqui. Use uma chave sem frase, em um arquivo que só o usuário dela possa ler</translation>
    </message>
    <message>
        <source>there is no EC or RSA key in PEM form in %1</source>
        <translation>não há chave EC ou RSA em formato PEM em %1</translation>
    </message>
    <message>
        <source>it asks for a certificate of ours. Name one with its key: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>ele pede um certificado nosso. Indique um com a chave dele: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it and Ringproof have no way of TLS in common</source>
        <translation>ele e o Ringproof não têm nenhum modo de TLS em comum</translation>
    </message>
    <message>
        <source>it doesn&apos;t take us by TLS as we come. It may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>ele não nos aceita por TLS como estamos. Talvez peça um certificado nosso: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it speaks no TLS of version 1.2 or later</source>
        <translation>ele não usa TLS versão 1.2 ou posterior</translation>
    </message>
    <message>
        <source>it serves no host of the name that it was asked for. Check the host, and servername if there is one</source>
        <translation>ele não atende nenhum host com o nome pedido. Verifique o host e o servername, se houver</translation>
    </message>
    <message>
        <source>our certificate in %1 has expired</source>
        <translation>nosso certificado em %1 expirou</translation>
    </message>
    <message>
        <source>our certificate in %1 was revoked</source>
        <translation>nosso certificado em %1 foi revogado</translation>
    </message>
    <message>
        <source>it doesn&apos;t know the authority that issued our certificate in %1</source>
        <translation>ele não conhece a autoridade que emitiu nosso certificado em %1</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept our certificate in %1</source>
        <translation>ele não aceita nosso certificado em %1</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>your administrator</source>
        <translation>seu administrador</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>daqui a %n segundo</numerusform>
            <numerusform>daqui a %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>daqui a %n minuto</numerusform>
            <numerusform>daqui a %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>daqui a %n hora</numerusform>
            <numerusform>daqui a %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be called again %1, or at once if a supervisor resets the number.</source>
        <translation>O número pode receber outra chamada %1, ou já, se um supervisor zerar os limites dele.</translation>
    </message>
    <message>
        <source>It can be called again %1. Resetting numbers is switched off on this computer; ask %2 if it can&apos;t wait.</source>
        <translation>O número pode receber outra chamada %1. Zerar limites está desativado neste computador; peça a %2 se não der para esperar.</translation>
    </message>
    <message>
        <source>%1 is a %2. This profile doesn&apos;t call such numbers. Ask the customer for another number, or %3 to allow them.</source>
        <translation>%1 é um %2. Este perfil não liga para números assim. Peça outro número ao cliente, ou peça a %3 que os permita.</translation>
    </message>
    <message>
        <source>%1 is a %2. Calls to such numbers are always refused because of what they cost; nobody can allow them. Ask the customer for another number.</source>
        <translation>%1 é um %2. Chamadas para números assim são sempre recusadas por causa do custo; ninguém pode permiti-las. Peça outro número ao cliente.</translation>
    </message>
    <message>
        <source>%1 belongs to no country (%2), and this profile calls numbers of certain countries only. Ask the customer for another number.</source>
        <translation>%1 não pertence a nenhum país (%2), e este perfil só liga para números de certos países. Peça outro número ao cliente.</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which shares the calling code +%3 with %4 and isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %5 to allow %2 (%6).</source>
        <translation>%1 é um número de %2, que compartilha o código de país +%3 com %4 e não está entre os países para os quais este perfil liga. Peça outro número ao cliente, ou peça a %5 que permita %2 (%6).</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %3 to allow %2 (%4).</source>
        <translation>%1 é um número de %2, que não está entre os países para os quais este perfil liga. Peça outro número ao cliente, ou peça a %3 que permita %2 (%4).</translation>
    </message>
    <message>
        <source>%1 is never called by this profile: it is on the list of refused numbers (%2). Ask the customer for another number, or %3 to take it off the list.</source>
        <translation>Este perfil nunca liga para %1: o número está na lista de recusados (%2). Peça outro número ao cliente, ou peça a %3 que o tire da lista.</translation>
    </message>
    <message>
        <source>%1 was called a moment ago. %2</source>
        <translation>Houve uma chamada para %1 há poucos instantes. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in an hour. %2</source>
        <translation>%1 já recebeu todas as chamadas permitidas em uma hora. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in a day. %2</source>
        <translation>%1 já recebeu todas as chamadas permitidas em um dia. %2</translation>
    </message>
    <message>
        <source>The account&apos;s calls for today are used up. Calls are possible again %1, when the day ends in UTC; if they can&apos;t wait, ask %2 to raise the daily budget.</source>
        <translation>As chamadas da conta para hoje se esgotaram. Será possível ligar de novo %1, quando o dia termina em UTC; se não der para esperar, peça a %2 que aumente a cota diária.</translation>
    </message>
    <message>
        <source>Resetting numbers is switched off on this computer. Ask %1 if you need it.</source>
        <translation>Zerar limites está desativado neste computador. Peça a %1 se precisar.</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>%1, +%2</translation>
    </message>
</context>
<context>
    <name>RequestGuard</name>
    <message>
        <source>The request names no host. Send one Host header.</source>
        <translation>A requisição não indica um host. Envie um cabeçalho Host.</translation>
    </message>
    <message>
        <source>The request was sent to another name than this computer&apos;s own. Use localhost or 127.0.0.1 with the port, or serve behind a proxy.</source>
        <translation>A requisição foi enviada a um nome que não é o deste computador. Use localhost ou 127.0.0.1 com a porta, ou sirva por trás de um proxy.</translation>
    </message>
    <message>
        <source>The request comes from a page of another site. Pages in a browser may not place calls; let your server make the request.</source>
        <translation>A requisição vem de uma página de outro site. Páginas em um navegador não podem fazer chamadas; deixe que o seu servidor faça a requisição.</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token came from here. Wait, then send the right one.</source>
        <translation>Vieram daqui requisições demais com um token errado. Aguarde e envie o certo.</translation>
    </message>
    <message>
        <source>The request shows no token, or a wrong one. Send it as a Bearer token, or as the password of Basic authentication.</source>
        <translation>A requisição não traz token, ou traz um errado. Envie-o como token Bearer ou como a senha da autenticação Basic.</translation>
    </message>
</context>
<context>
    <name>RespReader</name>
    <message>
        <source>it sent a reply larger than any that was asked for</source>
        <translation>ele enviou uma resposta maior do que qualquer uma que foi pedida</translation>
    </message>
    <message>
        <source>what it sends is not the protocol of a Redis</source>
        <translation>o que ele envia não é o protocolo de um Redis</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodes</name>
    <message>
        <source>Ran out</source>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Tentativas esgotadas</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Chamada não feita</translation>
    </message>
    <message>
        <source>About to run out</source>
        <translation>Prestes a expirar</translation>
    </message>
    <message>
        <source>Wrong code entered</source>
        <translation>Código errado digitado</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Aguardando o código</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts left</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, by %3</source>
        <translation>Número terminado em %1, %2, por %3</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, %3 left, attempts left %4, by %5</source>
        <translation>Número terminado em %1, %2, restam %3, tentativas restantes: %4, por %5</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Tentativas restantes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Chamada às</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodesPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Códigos ativos</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado da lista</translation>
    </message>
    <message>
        <source>The codes that customers of the whole team can use now. The codes themselves are never shown.</source>
        <translation>Os códigos que clientes de toda a equipe podem usar agora. Os códigos em si nunca são mostrados.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by operator or number</source>
        <translation>Filtrar por atendente ou número</translation>
    </message>
    <message>
        <source>Part of an operator&apos;s name, a whole number, or its last two digits</source>
        <translation>Parte do nome de um atendente, um número inteiro ou os dois últimos dígitos dele</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Códigos exibidos</translation>
    </message>
    <message>
        <source>The store can&apos;t be asked</source>
        <translation>Não é possível consultar o armazenamento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No live code matches the filter.</source>
        <translation>Nenhum código ativo corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No live codes</source>
        <translation>Nenhum código ativo</translation>
    </message>
    <message>
        <source>As soon as somebody on the team calls a customer, the code is listed here until it is used or runs out.</source>
        <translation>Assim que alguém da equipe liga para um cliente, o código aparece aqui até ser usado ou expirar.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 de %n código</numerusform>
            <numerusform>%1 de %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 may still work. %2</source>
        <translation>O código de %1 talvez ainda funcione. %2</translation>
    </message>
    <message>
        <source>The code of %1 was revoked.</source>
        <translation>O código de %1 foi revogado.</translation>
    </message>
    <message>
        <source>The code of %1 had ended before.</source>
        <translation>O código de %1 já havia terminado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>As do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The size of text is the system&apos;s own.</source>
        <translation>O tamanho do texto é o do sistema.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se move sozinho</translation>
    </message>
    <message>
        <source>The ring around a code and the sign of a ringing phone stand still then; what they say stands beside them.</source>
        <translation>O anel em volta de um código e o sinal de telefone tocando ficam parados; o que eles indicam aparece ao lado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Idioma do console</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Of the windows. In which languages calls are made is a setting of the profile, under Plivo.</source>
        <translation>Das janelas. Os idiomas das chamadas são uma configuração do perfil, em Plivo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Attention</name>
    <message>
        <source>%1 is verified</source>
        <translation>%1 foi verificado</translation>
    </message>
    <message>
        <source>The customer keyed in the code on the phone.</source>
        <translation>O cliente digitou o código no telefone.</translation>
    </message>
    <message>
        <source>The code was entered at another desk.</source>
        <translation>O código foi digitado em outra estação.</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>A chamada para %1 falhou</translation>
    </message>
    <message>
        <source>%1. The customer&apos;s card says what to do next.</source>
        <translation>%1. O cartão do cliente diz o que fazer agora.</translation>
    </message>
    <message>
        <source>No call was placed. The customer&apos;s card says why.</source>
        <translation>Nenhuma chamada foi feita. O cartão do cliente diz por quê.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditCheckCard</name>
    <message>
        <source>Is it sound?</source>
        <translation>Está íntegro?</translation>
    </message>
    <message>
        <source>Reads every row and finds the first that was changed, removed or put in, and whether rows are missing at the end.</source>
        <translation>Lê todos os registros, encontra o primeiro que foi alterado, removido ou inserido e vê se faltam registros no fim.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Checar o log</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>Checar o log de auditoria</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Checando o log</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditKeyCard</name>
    <message>
        <source>The log and its key</source>
        <translation>O log e a chave dele</translation>
    </message>
    <message>
        <source>Every call, verification and change is written down with who did it and when; numbers are masked, and a code is never written. The log belongs to this computer, whatever the profile.</source>
        <translation>Cada chamada, verificação e alteração é anotada com quem a fez e quando; os números são mascarados, e nenhum código é anotado. O log pertence a este computador, qualquer que seja o perfil.</translation>
    </message>
    <message>
        <source>State of the audit log&apos;s key</source>
        <translation>Estado da chave do log de auditoria</translation>
    </message>
    <message>
        <source>Result of making a key</source>
        <translation>Resultado da criação da chave</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Make a key for the audit log</source>
        <translation>Criar uma chave para o log de auditoria</translation>
    </message>
    <message>
        <source>The key is in the keychain. The log is signed with it from the next time that Ringproof opens a profile.</source>
        <translation>A chave está no chaveiro. O log será assinado com ela a partir da próxima vez que o Ringproof abrir um perfil.</translation>
    </message>
    <message>
        <source>The log has a key, from RINGPROOF_AUDIT_KEY. Nobody without it can change a row unnoticed.</source>
        <translation>O log tem uma chave, de RINGPROOF_AUDIT_KEY. Sem ela, ninguém pode alterar um registro sem ser notado.</translation>
    </message>
    <message>
        <source>The log has a key, in the keychain. Nobody without it can change a row unnoticed.</source>
        <translation>O log tem uma chave, no chaveiro. Sem ela, ninguém pode alterar um registro sem ser notado.</translation>
    </message>
    <message>
        <source>The log has no key. It shows careless changes, but somebody who can write the file and knows how could change it unnoticed.</source>
        <translation>O log não tem chave. Ele revela alterações descuidadas, mas alguém que possa gravar o arquivo e saiba como poderia alterá-lo sem ser notado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditLog</name>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nada foi removido.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditReader</name>
    <message>
        <source>The export can&apos;t be written (%1). What is there is not complete. Make room or choose another place, then export again.</source>
        <translation>Não é possível gravar a exportação (%1). O que já existe não está completo. Libere espaço ou escolha outro lugar e exporte de novo.</translation>
    </message>
    <message>
        <source>The export was stopped and is not complete.</source>
        <translation>A exportação foi interrompida e não está completa.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditRetentionCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é mantido</translation>
    </message>
    <message>
        <source>Removes the oldest rows; what remains can still be checked. Nothing is removed by itself.</source>
        <translation>Remove os registros mais antigos; o que resta ainda pode ser checado. Nada é removido sozinho.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Result of removing old rows</source>
        <translation>Resultado da remoção de registros antigos</translation>
    </message>
    <message>
        <source>Remove rows older than this many days</source>
        <translation>Remover registros com mais dias do que isto</translation>
    </message>
    <message>
        <source>Days that are kept</source>
        <translation>Dias mantidos</translation>
    </message>
    <message>
        <source>Remove old rows</source>
        <translation>Remover registros antigos</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back.</source>
        <translation>Não será possível recuperá-los.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. What remains can still be checked.</source>
        <translation>
            <numerusform>%n registro removido. O que resta ainda pode ser checado.</numerusform>
            <numerusform>%n registros removidos. O que resta ainda pode ser checado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditStatistician</name>
    <message>
        <source>Counting was stopped.</source>
        <translation>A contagem foi interrompida.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CallSection</name>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Alterar número</translation>
    </message>
    <message>
        <source>Ends the call, revokes the code, and goes back to the number</source>
        <translation>Encerra a chamada, revoga o código e volta ao número</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Código anulado</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sem chamada</translation>
    </message>
    <message>
        <source>%1&#xa0;· %2</source>
        <comment>about a number, language of the call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Conferindo o código…</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>Resta %n tentativa</numerusform>
            <numerusform>Restam %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the customer hears</source>
        <translation>O código que o cliente ouve</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChartCard</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>Não há nada a mostrar neste período.</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, tabela</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, gráfico</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>%1: show as a chart</source>
        <translation>%1: mostrar como gráfico</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Checar</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Resultado da checagem</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checando…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>It works, but something needs a look.</source>
        <translation>Funciona, mas algo precisa de atenção.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckList</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Doesn&apos;t work</source>
        <translation>Não funciona</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckSection</name>
    <message>
        <source>Check</source>
        <translation>Checar</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Resultado da checagem</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO of this profile. No call is placed, and nothing is charged.</source>
        <translation>Consulta na Plivo a conta e o PHLO deste perfil. Nenhuma chamada é feita, e nada é cobrado.</translation>
    </message>
    <message>
        <source>Make a test call</source>
        <translation>Fazer uma chamada de teste</translation>
    </message>
    <message>
        <source>A test call is a call like any other: on the page Verify, type the number of a phone at hand. It counts and costs like any other.</source>
        <translation>Uma chamada de teste é uma chamada como qualquer outra: na página Verificar, digite o número de um telefone à mão. Ela conta e custa como qualquer outra.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checando…</translation>
    </message>
    <message>
        <source>Asking Plivo…</source>
        <translation>Consultando a Plivo…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Checar de novo</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>As chamadas não funcionarão até que isto seja corrigido.</translation>
    </message>
    <message>
        <source>Calls work, but something needs a look.</source>
        <translation>As chamadas funcionam, mas algo precisa de atenção.</translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>Tudo o que pode ser checado está em ordem.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChosenCode</name>
    <message>
        <source>Call again</source>
        <translation>Ligar de novo</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke the code</source>
        <translation>Revogar o código</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Choose a code to call its number again or to revoke it.</source>
        <translation>Escolha um código para ligar de novo para o número ou para revogá-lo.</translation>
    </message>
    <message>
        <source>Opens the number on the page Verify; nothing is called before you say so there</source>
        <translation>Abre o número na página Verificar; nenhuma chamada é feita antes que você mande</translation>
    </message>
    <message>
        <source>The code then works no more, and the customer needs another call.</source>
        <translation>O código deixará de funcionar, e o cliente precisará de outra chamada.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli</name>
    <message>
        <source>Standard output can&apos;t be written to.</source>
        <translation>Não é possível gravar na saída padrão.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Name a file in a folder that you may write to.</source>
        <translation>Não é possível gravar %1 (%2). Indique um arquivo em uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl (JSON Lines), not %1.</source>
        <translation>--format é csv ou jsonl (JSON Lines), não %1.</translation>
    </message>
    <message>
        <source>With --json, name a file for the export: --out FILE.</source>
        <translation>Com --json, indique um arquivo para a exportação: --out FILE.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>Não é possível gravar %1 (%2).</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Registros gravados em %1: %2</translation>
    </message>
    <message>
        <source>Say how many days are kept: audit remove --older-than DAYS.</source>
        <translation>Diga quantos dias são mantidos: audit remove --older-than DAYS.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>Não há log de auditoria em %1.</translation>
    </message>
    <message>
        <source>Rows removed: %1. What remains can still be checked.</source>
        <translation>Registros removidos: %1. O que resta ainda pode ser checado.</translation>
    </message>
    <message>
        <source>Say what to do with the audit log: verify, export or remove.</source>
        <translation>Diga o que fazer com o log de auditoria: verify, export ou remove.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>restam %1 s</translation>
    </message>
    <message>
        <source>use this profile (see: ringproof-cli profiles)</source>
        <translation>usar este perfil (veja: ringproof-cli profiles)</translation>
    </message>
    <message>
        <source>use this config file</source>
        <translation>usar este arquivo de configuração</translation>
    </message>
    <message>
        <source>print one JSON object on one line</source>
        <translation>imprimir um objeto JSON em uma linha</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ajuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar a versão</translation>
    </message>
    <message>
        <source>call a number and speak a code</source>
        <translation>ligar para um número e falar um código</translation>
    </message>
    <message>
        <source>stay and tell what becomes of the call</source>
        <translation>continuar e contar o que acontece com a chamada</translation>
    </message>
    <message>
        <source>the customer&apos;s language (en, es, pt-BR), where the profile has a choice</source>
        <translation>o idioma do cliente (en, es, pt-BR), se o perfil der escolha</translation>
    </message>
    <message>
        <source>judge the code that came back; - reads it from standard input</source>
        <translation>avaliar o código que voltou; - o lê da entrada padrão</translation>
    </message>
    <message>
        <source>end a number&apos;s code before its time</source>
        <translation>encerrar o código de um número antes do tempo</translation>
    </message>
    <message>
        <source>clear a number&apos;s cooldown and limits</source>
        <translation>zerar o intervalo e os limites de um número</translation>
    </message>
    <message>
        <source>tell how a number stands</source>
        <translation>informar a situação de um número</translation>
    </message>
    <message>
        <source>list the live codes (never the digits)</source>
        <translation>listar os códigos ativos (nunca os dígitos)</translation>
    </message>
    <message>
        <source>offer /dispatch_otp/ and /verify_otp/ over HTTP</source>
        <translation>oferecer /dispatch_otp/ e /verify_otp/ por HTTP</translation>
    </message>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>endereço em que escutar (127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on (5001; 0: any free one)</source>
        <translation>porta em que escutar (5001; 0: qualquer uma livre)</translation>
    </message>
    <message>
        <source>certificate chain, PEM, to speak TLS with</source>
        <translation>cadeia de certificados, PEM, para usar TLS</translation>
    </message>
    <message>
        <source>its private key, PEM</source>
        <translation>a chave privada dela, PEM</translation>
    </message>
    <message>
        <source>a proxy in front speaks TLS</source>
        <translation>um proxy na frente usa TLS</translation>
    </message>
    <message>
        <source>run Plivo&apos;s stand-in by itself</source>
        <translation>executar sozinho o substituto da Plivo</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (any free one)</source>
        <translation>porta em 127.0.0.1 (qualquer uma livre)</translation>
    </message>
    <message>
        <source>how much faster than real phones (1)</source>
        <translation>quanto mais rápido que telefones reais (1)</translation>
    </message>
    <message>
        <source>check config, PHLO and store, and say what to mend</source>
        <translation>checar configuração, PHLO e armazenamento e dizer o que corrigir</translation>
    </message>
    <message>
        <source>check the audit log, write it out, remove what is old</source>
        <translation>checar o log de auditoria, exportá-lo, remover o que é antigo</translation>
    </message>
    <message>
        <source>another log than this computer&apos;s</source>
        <translation>outro log, não o deste computador</translation>
    </message>
    <message>
        <source>export: comma-separated values, or JSON Lines</source>
        <translation>export: valores separados por vírgula ou JSON Lines</translation>
    </message>
    <message>
        <source>export: where to (standard output)</source>
        <translation>export: para onde (saída padrão)</translation>
    </message>
    <message>
        <source>export: this number&apos;s rows only</source>
        <translation>export: só os registros deste número</translation>
    </message>
    <message>
        <source>remove: how many days are kept</source>
        <translation>remove: quantos dias são mantidos</translation>
    </message>
    <message>
        <source>list the profiles, or: show, create, set, unset, duplicate, rename, remove, export, import</source>
        <translation>listar os perfis, ou: show, create, set, unset, duplicate, rename, remove, export, import</translation>
    </message>
    <message>
        <source>create: the config file that it begins as (-: standard input)</source>
        <translation>create: o arquivo de configuração inicial (-: entrada padrão)</translation>
    </message>
    <message>
        <source>import: what to call it here</source>
        <translation>import: que nome dar aqui</translation>
    </message>
    <message>
        <source>export, import: the settings alone</source>
        <translation>export, import: só as configurações</translation>
    </message>
    <message>
        <source>one whole verification in the sandbox, on this terminal</source>
        <translation>uma verificação inteira no sandbox, neste terminal</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: ringproof-cli --help</source>
        <translation>Não existe o comando “%1”. Veja: ringproof-cli --help</translation>
    </message>
    <message>
        <source>%1 has no option --%2. Usage: %3</source>
        <translation>%1 não tem a opção --%2. Uso: %3</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command. See: ringproof-cli --help</source>
        <translation>Não existe a opção --%1 antes do comando. Veja: ringproof-cli --help</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 não aceita valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 precisa de um valor: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 foi informado duas vezes.</translation>
    </message>
    <message>
        <source>Say what to do. See: ringproof-cli --help</source>
        <translation>Diga o que fazer. Veja: ringproof-cli --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Informe --config ou --profile, não os dois.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes.</source>
        <translation>Verifica números de telefone com códigos de uso único por voz.</translation>
    </message>
    <message>
        <source>Usage: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</source>
        <translation>Uso: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Without --profile or --config everything happens in the sandbox: no call is placed.
Secrets come from the environment (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), else from the keychain.
Exit status: 0 done or verified, 1 not verified or none, 2 bad usage or input, 3 refused by policy, 4 PHLO rejected, 5 store unreachable, 6 uncertain whether the phone rings.</source>
        <translation>Sem --profile ou --config, tudo acontece no sandbox: nenhuma chamada é feita.
Os segredos vêm do ambiente (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), senão do chaveiro.
Status de saída: 0 concluído ou verificado, 1 não verificado ou nenhum, 2 uso ou entrada incorretos, 3 recusado pela política, 4 PHLO rejeitado, 5 armazenamento inacessível, 6 não se sabe se o telefone toca.</translation>
    </message>
    <message>
        <source>verification initiated: %1 is being called. The code lives for %2 s.</source>
        <translation>verificação iniciada: ligando para %1. O código vale por %2 s.</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 is being called: %2 Should the phone ring, the code lives for %3 s.</source>
        <translation>Não se sabe se a chamada para %1 está sendo feita: %2 Se o telefone tocar, o código vale por %3 s.</translation>
    </message>
    <message>
        <source>Calls left to this number: %1</source>
        <translation>Chamadas restantes para este número: %1</translation>
    </message>
    <message>
        <source>PHLO run: %1</source>
        <translation>Execução do PHLO: %1</translation>
    </message>
    <message>
        <source>The simulated phone says: %1</source>
        <translation>O telefone simulado diz: %1</translation>
    </message>
    <message>
        <source>The simulated phone ends with this command: add --follow to hear the code.</source>
        <translation>O telefone simulado termina com este comando: acrescente --follow para ouvir o código.</translation>
    </message>
    <message>
        <source>The profile %1 can be used.</source>
        <translation>O perfil %1 pode ser usado.</translation>
    </message>
    <message>
        <source>Codes are stored plain: whoever can read the store can read them, and programs that check with GET and DEL can&apos;t promise single use. Use code_storage &quot;sealed&quot; unless such programs share the store.</source>
        <translation>Os códigos são guardados sem lacre: quem pode ler o armazenamento pode lê-los, e programas que conferem com GET e DEL não podem garantir o uso único. Use code_storage &quot;sealed&quot;, a menos que programas assim compartilhem o armazenamento.</translation>
    </message>
    <message>
        <source>Calls can be placed and codes verified.</source>
        <translation>É possível fazer chamadas e verificar códigos.</translation>
    </message>
    <message>
        <source>Something needs mending before calls can be placed.</source>
        <translation>Algo precisa ser corrigido antes que se possam fazer chamadas.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password on the desktop.</source>
        <translation>Aguardando o chaveiro. Talvez ele esteja pedindo a senha na área de trabalho.</translation>
    </message>
    <message>
        <source>This is not in the audit log: %1</source>
        <translation>Isto não está no log de auditoria: %1</translation>
    </message>
    <message>
        <source>Calls left in %1: %2</source>
        <translation>Chamadas restantes em %1: %2</translation>
    </message>
    <message>
        <source>Calls in %1: no limit</source>
        <translation>Chamadas em %1: sem limite</translation>
    </message>
    <message>
        <source>The code of %1 no longer works.</source>
        <translation>O código de %1 não funciona mais.</translation>
    </message>
    <message>
        <source>%1 has no live code.</source>
        <translation>%1 não tem código ativo.</translation>
    </message>
    <message>
        <source>%1 can be called again; its limits start afresh.</source>
        <translation>%1 pode receber outra chamada; os limites recomeçam do zero.</translation>
    </message>
    <message>
        <source>%1 has a live code.</source>
        <translation>%1 tem um código ativo.</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Tempo restante: %1 s</translation>
    </message>
    <message>
        <source>Attempts left: %1</source>
        <translation>Tentativas restantes: %1</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>uma hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>um dia</translation>
    </message>
    <message>
        <source>Can be called again in %1 s</source>
        <translation>Pode receber outra chamada em %1 s</translation>
    </message>
    <message>
        <source>Can be called now, as far as the cooldown goes</source>
        <translation>Pode receber uma chamada agora, no que depende do intervalo</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase secreta: </translation>
    </message>
    <message>
        <source>There is no passphrase. Type it at the terminal, write it to standard input, or set RINGPROOF_PASSPHRASE.</source>
        <translation>Não há frase secreta. Digite-a no terminal, envie-a pela entrada padrão ou defina RINGPROOF_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>A mesma, de novo: </translation>
    </message>
    <message>
        <source>The two passphrases aren&apos;t the same. Nothing was done; try again.</source>
        <translation>As duas frases secretas não são iguais. Nada foi feito; tente de novo.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>Não é possível ler o arquivo de configuração %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 é grande demais para um arquivo de configuração.</translation>
    </message>
    <message>
        <source>%1 is laid down on this computer. Ask %2 if it must be changed.</source>
        <translation>%1 é fixo neste computador. Peça a %2 se for preciso alterar.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed.</source>
        <translation>O perfil “%1” foi alterado.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>O sandbox não pode ser alterado. Crie um perfil próprio.</translation>
    </message>
    <message>
        <source>The sandbox has no config file: no call leaves this computer.</source>
        <translation>O sandbox não tem arquivo de configuração: nenhuma chamada sai deste computador.</translation>
    </message>
    <message>
        <source>The profile “%1” as it is used on this computer.</source>
        <translation>O perfil “%1” como é usado neste computador.</translation>
    </message>
    <message>
        <source>Say what is in it: profiles create NAME --from FILE, a config file, or - for standard input.</source>
        <translation>Diga o que ele contém: profiles create NAME --from FILE, um arquivo de configuração ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now.</source>
        <translation>O perfil “%1” agora existe.</translation>
    </message>
    <message>
        <source>The profile “%1” doesn&apos;t say anything about %2.</source>
        <translation>O perfil “%1” não diz nada sobre %2.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, a copy of “%2”.</source>
        <translation>O perfil “%1” agora existe, uma cópia de “%2”.</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” now.</source>
        <translation>O perfil “%1” agora se chama “%2”.</translation>
    </message>
    <message>
        <source>Its secrets are still in the keychain: %1</source>
        <translation>Os segredos dele ainda estão no chaveiro: %1</translation>
    </message>
    <message>
        <source>The profile “%1” is gone.</source>
        <translation>O perfil “%1” foi removido.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, without secrets.</source>
        <translation>O perfil “%1” está em %2, sem segredos.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, with these secrets: %3. Tell the passphrase by another way than the file.</source>
        <translation>O perfil “%1” está em %2, com estes segredos: %3. Informe a frase secreta por um meio diferente do arquivo.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now. No secrets came with it.</source>
        <translation>O perfil “%1” agora existe. Nenhum segredo veio com ele.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, and these secrets are in the keychain: %2.</source>
        <translation>O perfil “%1” agora existe, e estes segredos estão no chaveiro: %2.</translation>
    </message>
    <message>
        <source>Profiles are config files in %1.</source>
        <translation>Os perfis são arquivos de configuração em %1.</translation>
    </message>
    <message>
        <source>profiles can&apos;t “%1”. It can: %2.</source>
        <translation>profiles não aceita “%1”. Aceita: %2.</translation>
    </message>
    <message>
        <source>--host must be an IP address of this computer, like 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--host deve ser um endereço IP deste computador, como 127.0.0.1 ou 0.0.0.0, não “%1”.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port deve ser um número de 0 a 65535, não “%1”.</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert e --key andam juntas.</translation>
    </message>
    <message>
        <source>See: ringproof-cli serve --help</source>
        <translation>Veja: ringproof-cli serve --help</translation>
    </message>
    <message>
        <source>Serving /dispatch_otp/ and /verify_otp/ at %1. Ctrl+C ends it.</source>
        <translation>Servindo /dispatch_otp/ e /verify_otp/ em %1. Ctrl+C encerra.</translation>
    </message>
    <message>
        <source>--speed must be a number from 0.1 to 1000, not &quot;%1&quot;.</source>
        <translation>--speed deve ser um número de 0.1 a 1000, não “%1”.</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>Ligando para %1.</translation>
    </message>
    <message>
        <source>%1 hears: %2</source>
        <translation>%1 ouve: %2</translation>
    </message>
    <message>
        <source>The simulator answers at %1. No call is placed.</source>
        <translation>O simulador responde em %1. Nenhuma chamada é feita.</translation>
    </message>
    <message>
        <source>A config for it, with RINGPROOF_AUTH_TOKEN=%1:</source>
        <translation>Uma configuração para ele, com RINGPROOF_AUTH_TOKEN=%1:</translation>
    </message>
    <message>
        <source>Calling %1 in the sandbox: a simulated phone, no real call.</source>
        <translation>Ligando para %1 no sandbox: telefone simulado, nenhuma chamada real.</translation>
    </message>
    <message>
        <source>The simulated call ended before the code was spoken.</source>
        <translation>A chamada simulada terminou antes de o código ser falado.</translation>
    </message>
    <message>
        <source>The code is entered.</source>
        <translation>O código foi digitado.</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Código: </translation>
    </message>
    <message>
        <source>Number verified: %1</source>
        <translation>Número verificado: %1</translation>
    </message>
    <message>
        <source>Number not verified: that is not the code. Attempts left: %1. Time left: %2 s.</source>
        <translation>Número não verificado: não é esse o código. Tentativas restantes: %1. Tempo restante: %2 s.</translation>
    </message>
    <message>
        <source>Number not verified: that was the last attempt, and the code is gone. Call again for a new one.</source>
        <translation>Número não verificado: era a última tentativa, e o código foi anulado. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>number not found! There is no live code for %1: it has run out, was used, or was never sent. Call again for a new one.</source>
        <translation>número não encontrado! Não há código ativo para %1: expirou, foi usado ou nunca foi enviado. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>The code must be digits.</source>
        <translation>O código deve ter só dígitos.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Follower</name>
    <message>
        <source>The code has run out.</source>
        <translation>O código expirou.</translation>
    </message>
    <message>
        <source>It lasted %1 s.</source>
        <translation>Durou %1 s.</translation>
    </message>
    <message>
        <source>Nobody has heard the code.</source>
        <translation>Ninguém ouviu o código.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>Number verified by %1.</source>
        <translation>Número verificado por %1.</translation>
    </message>
    <message>
        <source>The code is gone: too many wrong attempts.</source>
        <translation>O código foi anulado: tentativas erradas demais.</translation>
    </message>
    <message>
        <source>The code was revoked.</source>
        <translation>O código foi revogado.</translation>
    </message>
    <message>
        <source>A wrong code was entered by %1.</source>
        <translation>Um código errado foi digitado por %1.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Listener</name>
    <message>
        <source>Its voice says: %1</source>
        <translation>A voz diz: %1</translation>
    </message>
    <message>
        <source>The simulated phone rings.</source>
        <translation>O telefone simulado toca.</translation>
    </message>
    <message>
        <source>The simulated phone is answered.</source>
        <translation>O telefone simulado é atendido.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ClusterClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>Já há %n requisição aguardando o Redis Cluster em %1; esta não foi enviada. Tente de novo daqui a pouco.</numerusform>
            <numerusform>Já há %n requisições aguardando o Redis Cluster em %1; esta não foi enviada. Tente de novo daqui a pouco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 doesn&apos;t answer. Nothing was sent.</source>
        <translation>O Redis Cluster em %1 não responde. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Nada foi enviado.</translation>
    </message>
    <message>
        <source>No server of the Redis Cluster at %1 keeps this part of the data at present.</source>
        <translation>Nenhum servidor do Redis Cluster em %1 guarda esta parte dos dados no momento.</translation>
    </message>
    <message>
        <source>%1 If it has a replica, that takes over within seconds: try again then.</source>
        <translation>%1 Se houver uma réplica, ela assume em segundos: tente de novo então.</translation>
    </message>
    <message>
        <source>The connection to the Redis Cluster at %1 has been closed. Nothing was sent.</source>
        <translation>A conexão com o Redis Cluster em %1 foi fechada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>O Redis em %1 não responde.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user to ask for the cluster&apos;s servers. The user needs +cluster|slots.</source>
        <translation>O Redis em %1 não permite que este usuário consulte os servidores do cluster. O usuário precisa de +cluster|slots.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t part of a cluster. Set its address as redis://…</source>
        <translation>O Redis em %1 não faz parte de um cluster. Defina o endereço dele como redis://…</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t tell the cluster&apos;s servers (%2).</source>
        <translation>O Redis em %1 não consegue informar os servidores do cluster (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 knows of no server that keeps any data.</source>
        <translation>O Redis em %1 não conhece nenhum servidor que guarde dados.</translation>
    </message>
    <message>
        <source>%1 Requests about what it keeps wait until it is back, or until its replica has taken over.</source>
        <translation>%1 As requisições sobre o que ele guarda esperam até que ele volte ou até que a réplica assuma.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>That has %n digit(s), and the code has %1. Nothing was entered.</source>
        <translation>
            <numerusform>Isto tem %n dígito, e o código tem %1. Nada foi enviado.</numerusform>
            <numerusform>Isto tem %n dígitos, e o código tem %1. Nada foi enviado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::Console</name>
    <message>
        <source>Leave these customers?</source>
        <translation>Deixar estes clientes?</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code.</source>
        <translation>
            <numerusform>%n cliente ainda tem uma chamada ou um código ativo.</numerusform>
            <numerusform>%n clientes ainda têm uma chamada ou um código ativo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 takes their cards off the screen. Their calls go on, and their codes stay valid until they run out.</source>
        <translation>Abrir %1 tira os cartões deles da tela. As chamadas continuam, e os códigos valem até expirar.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>%1 stays open. %2</source>
        <translation>%1 continua aberto. %2</translation>
    </message>
    <message>
        <source>Opening the sandbox…</source>
        <translation>Abrindo o sandbox…</translation>
    </message>
    <message>
        <source>Opening %1. The system&apos;s keychain may ask you to unlock it.</source>
        <translation>Abrindo %1. O chaveiro do sistema talvez peça que você o desbloqueie.</translation>
    </message>
    <message>
        <source>The HTTP endpoint of %1 is off now: codes that are keyed in on a phone don&apos;t reach this computer.</source>
        <translation>O endpoint HTTP de %1 está desligado agora: códigos digitados em um telefone não chegam a este computador.</translation>
    </message>
    <message>
        <source>Secrets of %1</source>
        <translation>Segredos de %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não conhecido</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Fechar cliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, requer atenção</translation>
    </message>
</context>
<context>
    <name>Ringproof::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Where a PHLO sends the code that a customer keys in on the phone, and where your own programs dispatch and verify.</source>
        <translation>Para onde um PHLO envia o código que o cliente digita no telefone, e onde os seus próprios programas enviam e verificam códigos.</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointSwitch</name>
    <message>
        <source>The endpoint is still finishing the requests that are under way. Switch it on when it is off.</source>
        <translation>O endpoint ainda está concluindo as requisições em andamento. Ative-o quando estiver desativado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Endpoints</name>
    <message>
        <source>Too many requests concern this number. Wait, then go on more slowly.</source>
        <translation>Há requisições demais sobre este número. Aguarde e continue mais devagar.</translation>
    </message>
    <message>
        <source>Serving on %1 without TLS would send codes across the network in the clear. Give a certificate and its key, say that a proxy in front speaks TLS, or serve on 127.0.0.1.</source>
        <translation>Servir em %1 sem TLS enviaria códigos às claras pela rede. Informe um certificado e a chave dele, indique que um proxy na frente usa TLS ou sirva em 127.0.0.1.</translation>
    </message>
    <message>
        <source>Without a token, everybody who can reach the endpoints could place calls at your expense. Set RINGPROOF_HTTP_TOKEN to a long random text, or serve on 127.0.0.1 without a proxy.</source>
        <translation>Sem token, qualquer um que alcance os endpoints poderia fazer chamadas por sua conta. Defina RINGPROOF_HTTP_TOKEN com um texto longo e aleatório ou sirva em 127.0.0.1 sem proxy.</translation>
    </message>
    <message>
        <source>Too many requests come from here. Wait, then go on more slowly.</source>
        <translation>Vêm daqui requisições demais. Aguarde e continue mais devagar.</translation>
    </message>
    <message>
        <source>There is nothing here. The endpoints are /dispatch_otp/, /verify_otp/ and /healthz.</source>
        <translation>Não há nada aqui. Os endpoints são /dispatch_otp/, /verify_otp/ e /healthz.</translation>
    </message>
    <message>
        <source>This method is not served here. Use GET or POST.</source>
        <translation>Este método não é atendido aqui. Use GET ou POST.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached, so no code can be dispatched or verified.</source>
        <translation>Não é possível acessar o armazenamento, portanto nenhum código pode ser enviado nem verificado.</translation>
    </message>
    <message>
        <source>The endpoints and their store are at work.</source>
        <translation>Os endpoints e o armazenamento estão funcionando.</translation>
    </message>
    <message>
        <source>The token is so short that it can be guessed, and whoever guesses it places calls at your expense. It needs at least %1 characters. Make one with: openssl rand -hex 32</source>
        <translation>O token é tão curto que pode ser adivinhado, e quem o adivinhar faz chamadas à sua custa. Ele precisa de pelo menos %1 caracteres. Crie um com: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>Ringproof::EntryDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Escolha uma entrada para vê-la por inteiro.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sessão de</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a user on a computer</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Id da execução</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id da chamada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Row of the log</source>
        <translation>Registro do log</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Esta chamada</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time of day and what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeSection</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Copiar a troca</translation>
    </message>
    <message>
        <source>Requests and replies</source>
        <translation>Requisições e respostas</translation>
    </message>
    <message>
        <source>What this window has said to Plivo, and what came back. Credentials and codes are never kept.</source>
        <translation>O que esta janela disse à Plivo e o que voltou. Credenciais e códigos nunca são guardados.</translation>
    </message>
    <message>
        <source>Nothing yet. Place a call on the page Verify, and its requests are listed here.</source>
        <translation>Nada ainda. Faça uma chamada na página Verificar, e as requisições dela aparecerão aqui.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
</context>
<context>
    <name>Ringproof::FateSection</name>
    <message>
        <source>The next call</source>
        <translation>A próxima chamada</translation>
    </message>
    <message>
        <source>What the simulator does with the next call, whatever its number says. The calls after it go by their numbers again.</source>
        <translation>O que o simulador faz com a próxima chamada, diga o que disser o número dela. As seguintes voltam a depender dos números.</translation>
    </message>
    <message>
        <source>What the next call comes to</source>
        <translation>Resultado da próxima chamada</translation>
    </message>
    <message>
        <source>As its number says</source>
        <translation>Conforme o número</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRun</name>
    <message>
        <source>My team</source>
        <translation>Minha equipe</translation>
    </message>
    <message>
        <source>My team %1</source>
        <translation>Minha equipe %1</translation>
    </message>
    <message>
        <source>Codes in a shared Redis are sealed under a key that all desks have. Paste the team&apos;s, or make one if this is the first desk.</source>
        <translation>Códigos em um Redis compartilhado são lacrados com uma chave que todas as estações têm. Cole a da equipe ou crie uma, se esta for a primeira estação.</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRunDialog</name>
    <message>
        <source>The sandbox</source>
        <translation>O sandbox</translation>
    </message>
    <message>
        <source>It has a simulated phone that rings on the screen and speaks the code. No real phone rings, and nothing is charged.</source>
        <translation>Ele tem um telefone simulado que toca na tela e fala o código. Nenhum telefone real toca, e nada é cobrado.</translation>
    </message>
    <message>
        <source>1. Fill in a number of the sandbox, and press Enter.
2. Answer the phone at the side, and listen or read.
3. Type the code that you heard. Done: that is all that a desk does.</source>
        <translation>1. Preencha um número do sandbox e pressione Enter.
2. Atenda o telefone ao lado e ouça ou leia.
3. Digite o código que ouviu. Pronto: é só isso que uma estação faz.</translation>
    </message>
    <message>
        <source>Fill in a number</source>
        <translation>Preencher um número</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>As it is shown on top of the window. You can have several profiles side by side.</source>
        <translation>Como aparece no alto da janela. Você pode ter vários perfis lado a lado.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Result of the step</source>
        <translation>Resultado do passo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Pular este passo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Configurar o Ringproof</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problema com o nome</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Ringproof begins in the sandbox, where you can do everything that a desk does.</source>
        <translation>O Ringproof começa no sandbox, onde você pode fazer tudo o que uma estação faz.</translation>
    </message>
    <message>
        <source>Connect Plivo</source>
        <translation>Conectar a Plivo</translation>
    </message>
    <message>
        <source>Plivo places the real calls. Paste what its console shows; Check asks Plivo whether it is right.</source>
        <translation>A Plivo faz as chamadas reais. Cole o que o console dela mostra; Checar pergunta à Plivo se está certo.</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Escolher o armazenamento</translation>
    </message>
    <message>
        <source>Where live codes are kept: on this computer, or in a Redis for several desks. You can change it later in the settings.</source>
        <translation>Onde ficam os códigos ativos: neste computador ou em um Redis para várias estações. Você pode mudar isso depois nas configurações.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Criar o perfil</translation>
    </message>
    <message>
        <source>A profile needs the Plivo account: auth id, token, PHLO and caller id. Skip the step to stay in the sandbox; what you have typed is kept.</source>
        <translation>Um perfil precisa da conta da Plivo: auth id, token, PHLO e número de origem. Pule o passo para ficar no sandbox; o que você digitou é mantido.</translation>
    </message>
    <message>
        <source>The profile is there</source>
        <translation>O perfil foi criado</translation>
    </message>
    <message>
        <source>Something about it is good to know before it is opened.</source>
        <translation>Convém saber algo sobre ele antes de abri-lo.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::FlagSetting</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideSection</name>
    <message>
        <source>Making the PHLO</source>
        <translation>Como criar o PHLO</translation>
    </message>
    <message>
        <source>A PHLO is the flow that Plivo runs for each call. It is put together once, in Plivo&apos;s console: choose PHLO, Create New PHLO, then Build my own. After each node, click Validate.</source>
        <translation>Um PHLO é o fluxo que a Plivo executa para cada chamada. Ele é montado uma vez, no console da Plivo: escolha PHLO, Create New PHLO e depois Build my own. Depois de cada nó, clique em Validate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Click the Start node. Under API Request, add these keys; their values may stay empty.</source>
        <translation>Clique no nó Start. Em API Request, acrescente estas chaves; os valores podem ficar vazios.</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>Chave 1</translation>
    </message>
    <message>
        <source>Key 2</source>
        <translation>Chave 2</translation>
    </message>
    <message>
        <source>Key 3</source>
        <translation>Chave 3</translation>
    </message>
    <message>
        <source>Key 4</source>
        <translation>Chave 4</translation>
    </message>
    <message>
        <source>Initiate Call</source>
        <translation>Initiate Call</translation>
    </message>
    <message>
        <source>Drag Initiate Call onto the canvas and connect it to Start&apos;s state API Request. Connect its state Voicemail to a Hangup node, so that no answering machine is told a code.</source>
        <translation>Arraste Initiate Call para a tela e conecte-o ao estado API Request do Start. Conecte o estado Voicemail dele a um nó Hangup, para que nenhuma secretária eletrônica ouça um código.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Get Input, before the code</source>
        <translation>Get Input, antes do código</translation>
    </message>
    <message>
        <source>Keeps the code from answering machines that Plivo doesn&apos;t notice. Connect it to Answered, let it take 1 digit, and give it this text as its prompt. The next node is connected to its state for an input.</source>
        <translation>Protege os códigos de secretárias eletrônicas que a Plivo não percebe. Conecte-o a Answered, deixe que receba 1 dígito e dê a ele este texto como prompt. O próximo nó é conectado ao estado dele para uma entrada.</translation>
    </message>
    <message>
        <source>Play Audio</source>
        <translation>Play Audio</translation>
    </message>
    <message>
        <source>Connect it to Answered, or to the node before. Under Speak Text choose Amazon Polly, and paste this text.</source>
        <translation>Conecte-o a Answered ou ao nó anterior. Em Speak Text, escolha Amazon Polly e cole este texto.</translation>
    </message>
    <message>
        <source>Get Input, after the code</source>
        <translation>Get Input, depois do código</translation>
    </message>
    <message>
        <source>Lets the customer key the code in on the phone instead of reading it out. Connect it to Play Audio&apos;s last state, and give it this text as its prompt.</source>
        <translation>Permite que o cliente digite o código no telefone em vez de lê-lo em voz alta. Conecte-o ao último estado de Play Audio e dê a ele este texto como prompt.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Número de dígitos</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP Request</translation>
    </message>
    <message>
        <source>Sends what was keyed in to Ringproof, which has to be reachable from the internet for that. The page Endpoint has every setting of this node, ready to be copied.</source>
        <translation>Envia o que foi digitado ao Ringproof, que para isso precisa ser acessível pela internet. A página Endpoint traz cada configuração deste nó, pronta para copiar.</translation>
    </message>
    <message>
        <source>Go to Endpoint</source>
        <translation>Ir para Endpoint</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Decides by the reply. As its variable choose “status” of the HTTP Request node (type {{ to see the list), and connect one Play Audio node to the branch that equals this value, another one to the rest.</source>
        <translation>Decide pela resposta. Como variável, escolha “status” do nó HTTP Request (digite {{ para ver a lista) e conecte um nó Play Audio ao ramo que é igual a este valor e outro ao restante.</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Give the PHLO a name and save it. Its id is on Plivo&apos;s list of PHLOs; it goes into this profile&apos;s settings as:</source>
        <translation>Dê um nome ao PHLO e salve-o. O id dele está na lista de PHLOs da Plivo; vai para as configurações deste perfil como:</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Copiar o texto: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandOver</name>
    <message>
        <source>Ringproof is open already; its window comes to the front.</source>
        <translation>O Ringproof já está aberto; a janela dele vem para a frente.</translation>
    </message>
    <message>
        <source>Ringproof is open already, but doesn&apos;t answer. Close its window, or end its process, and start it again.</source>
        <translation>O Ringproof já está aberto, mas não responde. Feche a janela dele, ou encerre o processo, e inicie-o de novo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Handset</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Phone state</source>
        <translation>Estado do telefone</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Palavras faladas</translation>
    </message>
    <message>
        <source>Spoken digits</source>
        <translation>Dígitos falados</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Atender</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Keyed in: %1</source>
        <translation>Digitado: %1</translation>
    </message>
    <message>
        <source>This phone stands in for the customer&apos;s. It rings here when you call a number.</source>
        <translation>Este telefone faz o papel do telefone do cliente. Ele toca aqui quando você liga para um número.</translation>
    </message>
    <message>
        <source>A call is on its way…</source>
        <translation>Uma chamada está a caminho…</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Chamada de %1</translation>
    </message>
    <message>
        <source>In a call, about to speak</source>
        <translation>Em chamada, prestes a falar</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Em chamada</translation>
    </message>
    <message>
        <source>Call over: %1</source>
        <translation>Chamada encerrada: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandsetPanel</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>em chamada</translation>
    </message>
    <message>
        <source>over</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>Ring aloud</source>
        <translation>Tocar em voz alta</translation>
    </message>
    <message>
        <source>Speak aloud</source>
        <translation>Falar em voz alta</translation>
    </message>
    <message>
        <source>Customer&apos;s phone (simulated)</source>
        <translation>Telefone do cliente (simulado)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Plays the system&apos;s alert sound while a simulated phone rings</source>
        <translation>Toca o som de alerta do sistema enquanto um telefone simulado toca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rings too</source>
        <translation>%1 também está tocando</translation>
    </message>
    <message>
        <source>Shows the phone of this number</source>
        <translation>Mostra o telefone deste número</translation>
    </message>
</context>
<context>
    <name>Ringproof::Health</name>
    <message>
        <source>Store: connecting</source>
        <translation>Armazenamento: conectando</translation>
    </message>
    <message>
        <source>The store of the codes hasn&apos;t answered yet.</source>
        <translation>O armazenamento dos códigos ainda não respondeu.</translation>
    </message>
    <message>
        <source>Calls: none yet</source>
        <translation>Chamadas: nenhuma ainda</translation>
    </message>
    <message>
        <source>No call has been placed since the window was opened.</source>
        <translation>Nenhuma chamada foi feita desde que a janela foi aberta.</translation>
    </message>
    <message>
        <source>Store: connected</source>
        <translation>Armazenamento: conectado</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms.</source>
        <translation>%1, respondeu em %2 ms.</translation>
    </message>
    <message>
        <source>Store: not reachable</source>
        <translation>Armazenamento: inacessível</translation>
    </message>
    <message>
        <source>Calls: working</source>
        <translation>Chamadas: funcionando</translation>
    </message>
    <message>
        <source>The last call was accepted at %1.</source>
        <translation>A última chamada foi aceita às %1.</translation>
    </message>
    <message>
        <source>Calls: last one rejected</source>
        <translation>Chamadas: a última foi recusada</translation>
    </message>
    <message>
        <source>The last call was rejected at %1.</source>
        <translation>A última chamada foi recusada às %1.</translation>
    </message>
    <message>
        <source>Calls: last one not confirmed</source>
        <translation>Chamadas: a última não foi confirmada</translation>
    </message>
    <message>
        <source>The last call was asked for at %1, and no clear answer came.</source>
        <translation>A última chamada foi pedida às %1, e não veio resposta clara.</translation>
    </message>
    <message>
        <source>Audit log: not written</source>
        <translation>Log de auditoria: não gravado</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryFilter</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Pesquisar por número</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Por qualquer pessoa</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Em qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryModel</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Row %1 is missing from the log</source>
        <translation>O registro %1 está faltando no log</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Checar o log</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>Estado do histórico</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Entradas encontradas</translation>
    </message>
    <message>
        <source>What was done on this computer, the newest first. Numbers are masked, and no code is ever kept.</source>
        <translation>O que foi feito neste computador, do mais recente ao mais antigo. Os números são mascarados, e nenhum código é guardado.</translation>
    </message>
    <message>
        <source>Comma-separated values…</source>
        <translation>Valores separados por vírgula…</translation>
    </message>
    <message>
        <source>JSON Lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Writes the entries that are found into a file</source>
        <translation>Grava em um arquivo as entradas encontradas</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), still counting…</source>
        <translation>
            <numerusform>%n entrada, contando ainda…</numerusform>
            <numerusform>%n entradas, contando ainda…</numerusform>
        </translation>
    </message>
    <message>
        <source>The log can&apos;t be read</source>
        <translation>Não é possível ler o log</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Every call, every code that is entered and every hang-up on this computer will be listed here.</source>
        <translation>Cada chamada, cada código digitado e cada desligamento neste computador aparecerá aqui.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No entry matches the search. Numbers are found by the whole number only, because the log doesn&apos;t hold them.</source>
        <translation>Nenhuma entrada corresponde à pesquisa. Números só são encontrados por inteiro, porque o log não os contém.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryTask</name>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported. Choose a folder that you may write to.</source>
        <translation>Não é possível gravar %1 (%2). Nada foi exportado. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando para %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>A exportação foi interrompida. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Make room or choose another place, then export again.</source>
        <translation>Não é possível gravar %1 (%2). Libere espaço ou escolha outro lugar e exporte de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) written.</source>
        <translation>
            <numerusform>%1: %n entrada gravada.</numerusform>
            <numerusform>%1: %n entradas gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Checando o log</translation>
    </message>
</context>
<context>
    <name>Ringproof::HttpServer</name>
    <message>
        <source>The request doesn&apos;t say clearly where its body ends. Send one Content-Length.</source>
        <translation>A requisição não indica claramente onde o corpo termina. Envie um Content-Length.</translation>
    </message>
    <message>
        <source>There are no WebSockets here.</source>
        <translation>Não há WebSockets aqui.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 bytes are read.</source>
        <translation>A requisição é grande demais: no máximo %1 bytes são lidos.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>Este método não é atendido aqui.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>A requisição demorou demais para chegar.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program, so nothing is served there. Stop that program, or choose another port.</source>
        <translation>A porta %1 de %2 está em uso por outro programa, portanto nada é servido ali. Encerre esse programa ou escolha outra porta.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow serving on port %1 of %2: ports below 1024 belong to administrators. Choose a port of 1024 or above.</source>
        <translation>O sistema não permite servir na porta %1 de %2: portas abaixo de 1024 são dos administradores. Escolha a porta 1024 ou uma acima.</translation>
    </message>
    <message>
        <source>This computer has no address %1, so nothing can be served there. Choose 127.0.0.1 or one of its own.</source>
        <translation>Este computador não tem o endereço %1, portanto nada pode ser servido ali. Escolha 127.0.0.1 ou um endereço dele.</translation>
    </message>
    <message>
        <source>Port %1 of %2 can&apos;t be served: %3. Choose another address or port.</source>
        <translation>Não é possível servir na porta %1 de %2: %3. Escolha outro endereço ou outra porta.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its private key. Give both, or neither.</source>
        <translation>HTTPS precisa de um certificado e da chave privada dele. Informe os dois ou nenhum.</translation>
    </message>
</context>
<context>
    <name>Ringproof::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Análises</translation>
    </message>
    <message>
        <source>How calls went, as this computer&apos;s audit log has it.</source>
        <translation>Como foram as chamadas, segundo o log de auditoria deste computador.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Calls and what came of them</source>
        <translation>Chamadas e o que resultou delas</translation>
    </message>
    <message>
        <source>A code that was verified right after midnight counts for the new day.</source>
        <translation>Um código verificado logo depois da meia-noite conta para o novo dia.</translation>
    </message>
    <message>
        <source>From the call to the right code</source>
        <translation>Da chamada ao código certo</translation>
    </message>
    <message>
        <source>How many customers needed how many seconds.</source>
        <translation>Quantos clientes precisaram de quantos segundos.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>The audit log keeps a number&apos;s calling code, which some countries share.</source>
        <translation>O log de auditoria guarda o código do país de um número, que alguns países compartilham.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>By this computer&apos;s time zone.</source>
        <translation>No fuso horário deste computador.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>The last 13 weeks</source>
        <translation>As últimas 13 semanas</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>As últimas 52 semanas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>O perfil %1</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos os perfis</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Lendo o log de auditoria</translation>
    </message>
</context>
<context>
    <name>Ringproof::JobThread</name>
    <message>
        <source>The file is being closed, so nothing was done.</source>
        <translation>O arquivo está sendo fechado, portanto nada foi feito.</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeyFigures</name>
    <message>
        <source>Calls placed</source>
        <translation>Chamadas feitas</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>Parcela verificada</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>Metade levou no máximo</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeypadConfirmation</name>
    <message>
        <source>Codes can&apos;t be keyed in on the simulated phone.</source>
        <translation>Não é possível digitar códigos no telefone simulado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language in which the call speaks</source>
        <translation>O idioma em que a chamada fala</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Idioma habitual</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguagesSetting</name>
    <message>
        <source>Add a language</source>
        <translation>Adicionar um idioma</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>Tag do idioma</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id</source>
        <translation>O id do PHLO</translation>
    </message>
    <message>
        <source>PHLO of the language</source>
        <translation>PHLO do idioma</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>Remover o idioma</translation>
    </message>
</context>
<context>
    <name>Ringproof::MainWindow</name>
    <message>
        <source>%1 – Ringproof</source>
        <translation>%1 – Ringproof</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Another customer at the same time (%1)</source>
        <translation>Outro cliente ao mesmo tempo (%1)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify page</source>
        <translation>Página Verificar</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Códigos ativos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análises</translation>
    </message>
    <message>
        <source>Voice and PHLO</source>
        <translation>Voz e PHLO</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Bancada</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need attention</source>
        <translation>
            <numerusform>%n cliente requer atenção</numerusform>
            <numerusform>%n clientes requerem atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Set up Ringproof…</source>
        <translation>&amp;Configurar o Ringproof…</translation>
    </message>
    <message>
        <source>&amp;About Ringproof</source>
        <translation>&amp;Sobre o Ringproof</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Novo cliente</translation>
    </message>
    <message>
        <source>&amp;Close customer</source>
        <translation>&amp;Fechar cliente</translation>
    </message>
    <message>
        <source>Go to the n&amp;ext one</source>
        <translation>Ir para o &amp;próximo</translation>
    </message>
    <message>
        <source>Go to the &amp;previous one</source>
        <translation>Ir para o &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Atender</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>&amp;Show the simulated phone</source>
        <translation>&amp;Mostrar o telefone simulado</translation>
    </message>
    <message>
        <source>Store health</source>
        <translation>Estado do armazenamento</translation>
    </message>
    <message>
        <source>Call health</source>
        <translation>Estado das chamadas</translation>
    </message>
    <message>
        <source>Audit log health</source>
        <translation>Estado do log de auditoria</translation>
    </message>
    <message>
        <source>Storage of codes</source>
        <translation>Armazenamento dos códigos</translation>
    </message>
    <message>
        <source>Codes: stored readable</source>
        <translation>Códigos: guardados legíveis</translation>
    </message>
    <message>
        <source>This profile shares its codes with other programs, so they are stored as they are: whoever can read the store can read them, and a program that checks a code by itself may let it in twice.</source>
        <translation>Este perfil compartilha os códigos com outros programas, portanto eles são guardados como são: quem pode ler o armazenamento pode lê-los, e um programa que confere um código por conta própria pode aceitá-lo duas vezes.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>próxima tentativa em %1</translation>
    </message>
    <message>
        <source>About Ringproof</source>
        <translation>Sobre o Ringproof</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Proves that a person holds a phone number: a call reads out a code, and the code comes back.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Prova que uma pessoa está com um número de telefone: uma chamada lê um código em voz alta, e o código volta.&lt;/p&gt;&lt;p&gt;Software livre sob a GNU General Public License, versão 3 ou posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Ringproof::ManageCard</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>A profile is one way of working: an account, a PHLO, a store, and rules. They lie side by side, and are switched on top of the window.</source>
        <translation>Um perfil é um modo de trabalhar: uma conta, um PHLO, um armazenamento e regras. Eles ficam lado a lado, e a troca é feita no alto da janela.</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problema com o nome</translation>
    </message>
    <message>
        <source>Result of the change of profiles</source>
        <translation>Resultado da alteração dos perfis</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Criar um perfil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Duplicar este perfil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Renomear este perfil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Excluir este perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 cópia %2</translation>
    </message>
    <message>
        <source>The copy has the same settings and secrets. What shall it be called?</source>
        <translation>A cópia tem as mesmas configurações e segredos. Como ela deve se chamar?</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <translation>Como o perfil deve se chamar?</translation>
    </message>
    <message>
        <source>Delete the profile %1? Its settings and its secrets go, and can&apos;t be brought back. The store and the audit log stay as they are.</source>
        <translation>Excluir o perfil %1? As configurações e os segredos dele serão apagados e não poderão ser recuperados. O armazenamento e o log de auditoria ficam como estão.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>O perfil %1 foi criado. Mude para ele no alto da janela.</translation>
    </message>
    <message>
        <source>The profile %1 is there, but without its secrets: %2</source>
        <translation>O perfil %1 foi criado, mas sem os segredos: %2</translation>
    </message>
    <message>
        <source>The profile is gone, but not its secrets: %1</source>
        <translation>O perfil foi excluído, mas não os segredos dele: %1</translation>
    </message>
    <message>
        <source>Customers under way</source>
        <translation>Clientes em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</source>
        <translation>
            <numerusform>%n cliente ainda tem uma chamada ou um código ativo. O cartão dele sai da tela; a chamada continua, e o código vale até expirar.</numerusform>
            <numerusform>%n clientes ainda têm uma chamada ou um código ativo. Os cartões deles saem da tela; as chamadas continuam, e os códigos valem até expirar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::MaskedNumber</name>
    <message>
        <source>Show the number</source>
        <translation>Mostrar o número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>Ringproof::MissingSecrets</name>
    <message>
        <source>On the first page of Plivo&apos;s console, beside the auth id.</source>
        <translation>Na primeira página do console da Plivo, ao lado do auth id.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Deixe vazio se o Redis não pede nenhuma.</translation>
    </message>
    <message>
        <source>64 hex digits, the same at every desk. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 dígitos hexadecimais, os mesmos em todas as estações. Um código lacrado com outra chave não pode ser verificado.</translation>
    </message>
    <message>
        <source>Give what is missing</source>
        <translation>Informar o que falta</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and never into a file. Without a keychain it is kept until Ringproof ends, and asked for again the next time.</source>
        <translation>Vai para o chaveiro do sistema, nunca para um arquivo. Sem chaveiro, é mantido até o Ringproof ser encerrado e pedido de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Result of keeping the secrets</source>
        <translation>Resultado de guardar os segredos</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation>Guardar e abrir</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ainda falta: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Ringproof::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Ringproof::NumberSection</name>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Problem with the number</source>
        <translation>Problema com o número</translation>
    </message>
    <message>
        <source>Verify a phone number</source>
        <translation>Verificar um número de telefone</translation>
    </message>
    <message>
        <source>The number gets a call, and a voice reads out a code. Whoever holds the phone repeats the code to you.</source>
        <translation>O número recebe uma chamada, e uma voz lê um código. Quem está com o telefone repete o código para você.</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Número do cliente</translation>
    </message>
    <message>
        <source>Type or paste a number</source>
        <translation>Digite ou cole um número</translation>
    </message>
    <message>
        <source>This number can be called again in %1.</source>
        <translation>Este número pode receber outra chamada em %1.</translation>
    </message>
    <message>
        <source>Country if none is given: %1</source>
        <translation>País, se nenhum for informado: %1</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Comece com + e o código do país.</translation>
    </message>
    <message>
        <source>Call in</source>
        <comment>a language</comment>
        <translation>Ligar em</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Experimente %1</translation>
    </message>
    <message>
        <source>Other outcomes…</source>
        <translation>Outros resultados…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Ringproof::OtpService</name>
    <message>
        <source>No call was placed. %1</source>
        <translation>Nenhuma chamada foi feita. %1</translation>
    </message>
    <message>
        <source>No call was placed, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>Nenhuma chamada foi feita, porque não foi possível anotá-la no log de auditoria. %1</translation>
    </message>
    <message>
        <source>%1 The code could not be withdrawn either; it runs out by itself, and this try counts against the number&apos;s limits.</source>
        <translation>%1 Também não foi possível retirar o código; ele expira sozinho, e esta tentativa conta para os limites do número.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>A chamada foi encerrada.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>A chamada já havia terminado sozinha.</translation>
    </message>
    <message>
        <source>Its code is revoked: nobody can use it any more.</source>
        <translation>O código dela foi revogado: ninguém mais pode usá-lo.</translation>
    </message>
    <message>
        <source>Its code was gone before.</source>
        <translation>O código dela já não existia.</translation>
    </message>
    <message>
        <source>Its code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>Não foi possível revogar o código dela; ele expira sozinho. %1</translation>
    </message>
    <message>
        <source>The call can&apos;t be ended from here: calls aren&apos;t followed. The phone may ring on.</source>
        <translation>Não é possível encerrar a chamada daqui: as chamadas não são acompanhadas. O telefone pode continuar tocando.</translation>
    </message>
    <message>
        <source>Nothing was reset, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>Nada foi zerado, porque isso não pôde ser registrado no log de auditoria. %1</translation>
    </message>
    <message>
        <source>The number isn&apos;t shown, because that couldn&apos;t be entered into the audit log. %1</source>
        <translation>O número não é mostrado, porque isso não pôde ser registrado no log de auditoria. %1</translation>
    </message>
    <message>
        <source>The numbers are masked, because showing them couldn&apos;t be entered into the audit log. %1</source>
        <translation>Os números estão ocultos, porque mostrá-los não pôde ser registrado no log de auditoria. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhloClient</name>
    <message>
        <source>%1 Nobody was called.</source>
        <translation>%1 Não houve chamada para ninguém.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>O telefone ainda pode tocar; se não tocar em um minuto, ligue de novo.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Não houve chamada para ninguém.</translation>
    </message>
    <message>
        <source>“%1” is not a PHLO&apos;s id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>“%1” não é o id de um PHLO. Copie-o de novo da lista de PHLOs no console da Plivo.</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with the id “%1” in this account (status 404).</source>
        <translation>A Plivo não conhece nenhum PHLO com o id “%1” nesta conta (status 404).</translation>
    </message>
    <message>
        <source>Check the id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Confira o id na lista de PHLOs do console da Plivo e o auth id.</translation>
    </message>
    <message>
        <source>What %1 answered is not a PHLO. Check the PHLO address in the profile.</source>
        <translation>O que %1 respondeu não é um PHLO. Verifique o endereço do PHLO no perfil.</translation>
    </message>
    <message>
        <source>Plivo knows no account with the auth id “%1” (status 404).</source>
        <translation>A Plivo não conhece nenhuma conta com o auth id “%1” (status 404).</translation>
    </message>
    <message>
        <source>Check the auth id against the first page of Plivo&apos;s console.</source>
        <translation>Confira o auth id na primeira página do console da Plivo.</translation>
    </message>
    <message>
        <source>What %1 answered is not a Plivo account. Check the Voice address in the profile.</source>
        <translation>O que %1 respondeu não é uma conta da Plivo. Verifique o endereço de voz no perfil.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhoneField</name>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
</context>
<context>
    <name>Ringproof::PlivoSection</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Both stand on the first page of Plivo&apos;s console (console.plivo.com), under Account.</source>
        <translation>Os dois estão na primeira página do console da Plivo (console.plivo.com), em Account.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Begins with MA or SA.</source>
        <translation>Começa com MA ou SA.</translation>
    </message>
    <message>
        <source>Opens the account, so it is kept with the secrets and never written to a file.</source>
        <translation>Dá acesso à conta, por isso fica com os segredos e nunca é gravado em um arquivo.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>The PHLO is the flow in Plivo that places the call and speaks the code. The page Voice and PHLO shows how it is made.</source>
        <translation>O PHLO é o fluxo na Plivo que faz a chamada e fala o código. A página Voz e PHLO mostra como criá-lo.</translation>
    </message>
    <message>
        <source>PHLO ID</source>
        <translation>ID do PHLO</translation>
    </message>
    <message>
        <source>In Plivo&apos;s console under PHLO, beside the flow&apos;s name.</source>
        <translation>No console da Plivo, em PHLO, ao lado do nome do fluxo.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Número de origem</translation>
    </message>
    <message>
        <source>The number that customers see: one of the account&apos;s, with + and country code.</source>
        <translation>O número que os clientes veem: um dos números da conta, com + e código do país.</translation>
    </message>
    <message>
        <source>Languages of calls</source>
        <translation>Idiomas das chamadas</translation>
    </message>
    <message>
        <source>Leave these empty if the PHLO speaks one language. A language is written as its tag: es, pt-BR.</source>
        <translation>Deixe vazio se o PHLO fala um só idioma. Um idioma é escrito como a tag dele: es, pt-BR.</translation>
    </message>
    <message>
        <source>A PHLO for each language</source>
        <translation>Um PHLO para cada idioma</translation>
    </message>
    <message>
        <source>Used in the place of the PHLO above when the call is to be in this language.</source>
        <translation>Usado no lugar do PHLO acima quando a chamada deve ser neste idioma.</translation>
    </message>
    <message>
        <source>Key of the Start node</source>
        <translation>Chave do nó Start</translation>
    </message>
    <message>
        <source>If one PHLO speaks several languages: the key under which it is told which.</source>
        <translation>Se um PHLO fala vários idiomas: a chave pela qual ele fica sabendo qual usar.</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Idioma habitual</translation>
    </message>
    <message>
        <source>Spoken where nobody chooses.</source>
        <translation>Falado quando ninguém escolhe.</translation>
    </message>
    <message>
        <source>Plivo&apos;s servers</source>
        <translation>Servidores da Plivo</translation>
    </message>
    <message>
        <source>Right as they are, unless Plivo or your administrator tells you otherwise.</source>
        <translation>Corretos como estão, a menos que a Plivo ou seu administrador diga o contrário.</translation>
    </message>
    <message>
        <source>PHLO address</source>
        <translation>Endereço do PHLO</translation>
    </message>
    <message>
        <source>Runs the flow. https:// only; http:// is accepted on this computer.</source>
        <translation>Executa o fluxo. Só https://; http:// é aceito neste computador.</translation>
    </message>
    <message>
        <source>Voice address</source>
        <translation>Endereço de voz</translation>
    </message>
    <message>
        <source>Tells how a call goes.</source>
        <translation>Informa como vai uma chamada.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridade certificadora própria</translation>
    </message>
    <message>
        <source>A file (PEM) by its whole path. Only where a proxy of your organisation opens encrypted connections.</source>
        <translation>Um arquivo (PEM) pelo caminho completo. Só onde um proxy da sua organização abre conexões criptografadas.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funciona?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO, with what stands here now. No call is placed, and nothing is charged.</source>
        <translation>Consulta na Plivo a conta e o PHLO, com o que está aqui agora. Nenhuma chamada é feita, e nada é cobrado.</translation>
    </message>
    <message>
        <source>Check Plivo</source>
        <translation>Checar a Plivo</translation>
    </message>
    <message>
        <source>Plivo knows the account and the PHLO.</source>
        <translation>A Plivo conhece a conta e o PHLO.</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>As chamadas não funcionarão até que isto seja corrigido.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PolicySection</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>4 to 8 digits. Each digit more makes guessing ten times harder, and reading out longer.</source>
        <translation>4 a 8 dígitos. Cada dígito a mais torna dez vezes mais difícil adivinhar, e a leitura, mais longa.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tempo de validade</translation>
    </message>
    <message>
        <source>30 to 600. How long a code can be verified after its call was placed.</source>
        <translation>30 a 600. Por quanto tempo um código pode ser verificado depois que a chamada foi feita.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Start anew when the call is answered</source>
        <translation>Recomeçar quando a chamada é atendida</translation>
    </message>
    <message>
        <source>The time to live begins again then, so that a phone that rings long leaves enough of it. Never past 10 minutes in all.</source>
        <translation>O tempo de validade recomeça então, para que um telefone que toca muito ainda deixe tempo suficiente. Nunca mais de 10 minutos no total.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>1 to 100. After this many wrong entries the code is gone.</source>
        <translation>1 a 100. Depois de tantas tentativas erradas, o código é anulado.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>tentativas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>What keeps a customer from being called too often, and the account from being emptied. 0 switches a limit off.</source>
        <translation>O que impede que um cliente receba chamadas demais e que a conta seja esvaziada. 0 desativa um limite.</translation>
    </message>
    <message>
        <source>Pause between two calls to a number</source>
        <translation>Intervalo entre duas chamadas a um número</translation>
    </message>
    <message>
        <source>Up to 604,800 (a week).</source>
        <translation>Até 604.800 (uma semana).</translation>
    </message>
    <message>
        <source>Calls to a number within an hour</source>
        <translation>Chamadas a um número em uma hora</translation>
    </message>
    <message>
        <source>Any 60 minutes, not the hour of the clock.</source>
        <translation>Quaisquer 60 minutos, não a hora do relógio.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>chamadas</translation>
    </message>
    <message>
        <source>Calls to a number within a day</source>
        <translation>Chamadas a um número em um dia</translation>
    </message>
    <message>
        <source>Any 24 hours. Times the attempts, it is how often a code of a number can be guessed at in a day.</source>
        <translation>Quaisquer 24 horas. Multiplicado pelas tentativas, é quantas vezes se pode tentar adivinhar um código de um número em um dia.</translation>
    </message>
    <message>
        <source>Calls of the account in a day</source>
        <translation>Chamadas da conta em um dia</translation>
    </message>
    <message>
        <source>All desks together, from midnight to midnight UTC.</source>
        <translation>Todas as estações juntas, de meia-noite a meia-noite UTC.</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>Quem pode receber chamadas</translation>
    </message>
    <message>
        <source>Premium-rate, shared-cost and satellite numbers are never called: they can cost any amount.</source>
        <translation>Números de tarifa especial, de custo compartilhado e de satélite nunca recebem chamadas: podem custar qualquer valor.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused before anything is stored or paid for.</source>
        <translation>Números de outros países são recusados antes que algo seja guardado ou pago.</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>Também permitidos</translation>
    </message>
    <message>
        <source>These kinds are refused unless they are ticked: they are often dear, and a machine often answers.</source>
        <translation>Estes tipos são recusados a menos que sejam marcados: costumam ser caros, e muitas vezes quem atende é uma máquina.</translation>
    </message>
    <message>
        <source>Numbers that are never called</source>
        <translation>Números que nunca recebem chamadas</translation>
    </message>
    <message>
        <source>One a line, with + and country code. With * at its end it stands for all numbers that begin so.</source>
        <translation>Um por linha, com + e código do país. Com * no fim, vale para todos os números que começam assim.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileBand</name>
    <message>
        <source>Practice only: no real phone rings, and nothing is charged.</source>
        <translation>Só para praticar: nenhum telefone real toca, e nada é cobrado.</translation>
    </message>
    <message>
        <source>Work on another profile (%1)</source>
        <translation>Trabalhar em outro perfil (%1)</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileDraft</name>
    <message>
        <source>Laid down for this computer. Ask %1 if it has to be changed.</source>
        <translation>Fixado para este computador. Peça a %1 se for preciso alterar.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileMenu</name>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;erfil</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (prática)</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be opened)</source>
        <translation>%1 (não pode ser aberto)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gerenciar perfis…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileSection</name>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Of the band on top of the window, so that profiles can&apos;t be mistaken for each other.</source>
        <translation>Da faixa no alto da janela, para que os perfis não sejam confundidos.</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Usual country</source>
        <translation>País habitual</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>De números digitados sem código do país.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>The line about a verification for the ticket. Leave it empty for the usual one, or write your own with %1.</source>
        <translation>A linha sobre uma verificação para o ticket. Deixe vazio para usar a habitual ou escreva a sua com %1.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileStore</name>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>O sandbox não pode ser alterado. Crie um perfil próprio.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed by somebody else in the meantime. Nothing was saved: open it again and repeat your change.</source>
        <translation>O perfil “%1” foi alterado por outra pessoa nesse meio-tempo. Nada foi salvo: abra-o de novo e repita a alteração.</translation>
    </message>
    <message>
        <source>The sandbox is no file, so it can&apos;t be copied. Make a profile of your own.</source>
        <translation>O sandbox não é um arquivo, portanto não pode ser copiado. Crie um perfil próprio.</translation>
    </message>
    <message>
        <source>The sandbox keeps its name.</source>
        <translation>O sandbox mantém o nome dele.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be renamed (%2). It keeps its name.</source>
        <translation>O perfil “%1” não pode ser renomeado (%2). Ele mantém o nome.</translation>
    </message>
    <message>
        <source>The sandbox is always there and can&apos;t be removed.</source>
        <translation>O sandbox está sempre disponível e não pode ser removido.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be removed (%2). It is still there.</source>
        <translation>O perfil “%1” não pode ser removido (%2). Ele continua existindo.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Já existe um perfil “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be made. Nothing was changed; see to it that you may write there.</source>
        <translation>Não é possível criar a pasta dos perfis, %1. Nada foi alterado; garanta que você possa gravar ali.</translation>
    </message>
    <message>
        <source>Another program is changing profiles at this moment. Nothing was changed; try again.</source>
        <translation>Outro programa está alterando perfis neste momento. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be written to. Nothing was changed; see to it that there is room and that you may write there.</source>
        <translation>Não é possível gravar na pasta dos perfis, %1. Nada foi alterado; garanta que haja espaço e que você possa gravar ali.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2. Profiles are config files in %3.</source>
        <translation>Não existe o perfil “%1”. Existem: %2. Os perfis são arquivos de configuração em %3.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2). See to it that you may read %3.</source>
        <translation>Não é possível ler o perfil “%1” (%2). Garanta que você possa ler %3.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2).</source>
        <translation>Não é possível ler o perfil “%1” (%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 é grande demais para um arquivo de configuração.</translation>
    </message>
    <message>
        <source>The sandbox is always there and is not written to a file.</source>
        <translation>O sandbox está sempre disponível e não é gravado em um arquivo.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be saved (%2). What was there before is as it was.</source>
        <translation>Não é possível salvar o perfil “%1” (%2). O que havia antes continua como estava.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, what is new there</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisConnection</name>
    <message>
        <source>there is no host of the name %1</source>
        <translation>não existe host com o nome %1</translation>
    </message>
    <message>
        <source>the host %1 can&apos;t be looked up: %2</source>
        <translation>não é possível resolver o host %1: %2</translation>
    </message>
    <message>
        <source>it expects TLS: write rediss:// in place of redis://</source>
        <translation>ele espera TLS: escreva rediss:// no lugar de redis://</translation>
    </message>
    <message>
        <source>the look-up of its name takes long</source>
        <translation>a resolução do nome dele está demorando</translation>
    </message>
    <message>
        <source>no answer by TLS; for a port without TLS, write redis:// in place of rediss://</source>
        <translation>sem resposta por TLS; para uma porta sem TLS, escreva redis:// no lugar de rediss://</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n ms</source>
        <translation>
            <numerusform>%1, após %n ms</numerusform>
            <numerusform>%1, após %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>ele fechou a conexão</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>if it expects TLS, write rediss:// in place of redis://</source>
        <translation>se ele espera TLS, escreva rediss:// no lugar de redis://</translation>
    </message>
    <message>
        <source>it may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>talvez peça um certificado nosso: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it may not accept our certificate in %1</source>
        <translation>talvez não aceite nosso certificado em %1</translation>
    </message>
    <message>
        <source>the certificate in %1 and the key in %2 don&apos;t belong together (“%3”)</source>
        <translation>o certificado em %1 e a chave em %2 não combinam (“%3”)</translation>
    </message>
    <message>
        <source>it doesn&apos;t seem to speak TLS; for a port without TLS, write redis:// in place of rediss:// (“%1”)</source>
        <translation>ele não parece usar TLS; para uma porta sem TLS, escreva redis:// no lugar de rediss:// (“%1”)</translation>
    </message>
    <message>
        <source>TLS came to an end: “%1”</source>
        <translation>o TLS terminou: “%1”</translation>
    </message>
    <message>
        <source>it is a replica, not the master</source>
        <translation>é uma réplica, não o master</translation>
    </message>
    <message>
        <source>it is a node of a cluster. Write %1+cluster:// in place of %1://</source>
        <translation>é um nó de um cluster. Escreva %1+cluster:// no lugar de %1://</translation>
    </message>
    <message>
        <source>it is a Sentinel, which watches over others and stores nothing. Write %1+sentinel:// in place of %1://, and after the slash the name of what it watches</source>
        <translation>é um Sentinel, que vigia outros e não guarda nada. Escreva %1+sentinel:// no lugar de %1:// e, depois da barra, o nome do que ele vigia</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>ele nos recusou: “%1”. Verifique o usuário no endereço e RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it asks for a password. Set RINGPROOF_REDIS_PASSWORD</source>
        <translation>ele pede uma senha. Defina RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept the user or the password. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>ele não aceita o usuário ou a senha. Verifique o usuário no endereço e RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>a password is set here, but this server has none. Check that it is the right server, and unset RINGPROOF_REDIS_PASSWORD if it is</source>
        <translation>há uma senha definida aqui, mas este servidor não tem nenhuma. Verifique se é o servidor certo e, se for, remova RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it runs in protected mode and accepts programs on its own computer only. Give it a password</source>
        <translation>ele está em modo protegido e só aceita programas do próprio computador. Dê a ele uma senha</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us use database %1: “%2”</source>
        <translation>ele não nos deixa usar o banco de dados %1: “%2”</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us ask whether it is the master: “%1”. Give the user the right +info</source>
        <translation>ele não nos deixa perguntar se é o master: “%1”. Dê ao usuário o direito +info</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>ele disse “%1”</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisPipeline</name>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>A conexão com o Redis em %1 foi fechada. Nada foi enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>Já há %n requisição aguardando o Redis em %1; esta não foi enviada. Tente de novo daqui a pouco.</numerusform>
            <numerusform>Já há %n requisições aguardando o Redis em %1; esta não foi enviada. Tente de novo daqui a pouco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t let Ringproof in: %2.</source>
        <translation>O Redis em %1 não deixa o Ringproof entrar: %2.</translation>
    </message>
    <message>
        <source>Ringproof doesn&apos;t connect to the Redis at %1: %2.</source>
        <translation>O Ringproof não se conecta ao Redis em %1: %2.</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>ele respondeu o que ninguém havia perguntado</translation>
    </message>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>ele não responde</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be reached (%2).</source>
        <translation>Não é possível acessar o Redis em %1 (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>O Redis em %1 não responde.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Check that it runs and that the address is right.</source>
        <translation>%1 Nada foi enviado. Verifique se ele está em execução e se o endereço está certo.</translation>
    </message>
    <message>
        <source>%1 It took a request before; whether it was carried out isn&apos;t known.</source>
        <translation>%1 Ele havia aceitado uma requisição antes; não se sabe se foi executada.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisStore</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>What the Redis at %1 holds about this number was written by a newer release of Ringproof. Nothing was done. Update this one.</source>
        <translation>O que o Redis em %1 guarda sobre este número foi gravado por uma versão mais nova do Ringproof. Nada foi feito. Atualize esta.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t ready (%2). Nothing was done. Try again in a moment.</source>
        <translation>O Redis em %1 não está pronto (%2). Nada foi feito. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The Redis at %1 is a replica that takes no changes. Nothing was done. Set the address of the primary server.</source>
        <translation>O Redis em %1 é uma réplica que não aceita alterações. Nada foi feito. Defina o endereço do servidor principal.</translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 is moving this part of its data and didn&apos;t come to rest in time. Nothing was done. Try again in a moment.</source>
        <translation>O Redis Cluster em %1 está movendo esta parte dos dados e não terminou a tempo. Nada foi feito. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The Redis at %1 is part of a cluster. Nothing was done. Write redis+cluster:// in place of redis:// in its address.</source>
        <translation>O Redis em %1 faz parte de um cluster. Nada foi feito. Escreva redis+cluster:// no lugar de redis:// no endereço.</translation>
    </message>
    <message>
        <source>The Redis at %1 takes no changes at present (%2). Nothing was done. Whoever runs it needs to look at it.</source>
        <translation>O Redis em %1 não aceita alterações no momento (%2). Nada foi feito. Quem o administra precisa ver o que há.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user what Ringproof needs (%2). Nothing was done. The user needs ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</source>
        <translation>O Redis em %1 não permite a este usuário o que o Ringproof precisa (%2). Nada foi feito. O usuário precisa de ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</translation>
    </message>
    <message>
        <source>Another program keeps something else under one of Ringproof&apos;s keys in the Redis at %1. Nothing was done. Use another database.</source>
        <translation>Outro programa guarda outra coisa em uma das chaves do Ringproof no Redis em %1. Nada foi feito. Use outro banco de dados.</translation>
    </message>
    <message>
        <source>The Redis at %1 refused the request: “%2”. Nothing was done.</source>
        <translation>O Redis em %1 recusou a requisição: “%2”. Nada foi feito.</translation>
    </message>
    <message>
        <source>The Redis at %1 answered in a way that Ringproof doesn&apos;t understand. Check that it is a Redis.</source>
        <translation>O Redis em %1 respondeu de um modo que o Ringproof não entende. Verifique se é um Redis.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionBox</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Nenhum país escolhido</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>%1, +%2</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionList</name>
    <message>
        <source>Choose a country</source>
        <translation>Escolher um país</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Pesquisar países</translation>
    </message>
    <message>
        <source>Country, or calling code</source>
        <translation>País ou código do país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Nenhum país tem esse nome.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionsSetting</name>
    <message>
        <source>Countries that may be called</source>
        <translation>Países que podem receber chamadas</translation>
    </message>
    <message>
        <source>Search by name, code or +49</source>
        <translation>Pesquisar por nome, sigla ou +49</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Pesquisar países</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>All countries may be called. Tick some to allow only those.</source>
        <translation>Todos os países podem receber chamadas. Marque alguns para permitir só esses.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries may be called.</source>
        <translation>
            <numerusform>%n país pode receber chamadas.</numerusform>
            <numerusform>%n países podem receber chamadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::RequestSettings</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Criar novo</translation>
    </message>
    <message>
        <source>Settings of the HTTP Request node</source>
        <translation>Configurações do nó HTTP Request</translation>
    </message>
    <message>
        <source>Type these into the node that stands behind Get Input in the PHLO. With them, a code that is keyed in on the phone verifies its number here, and the waiting card shows it at once.</source>
        <translation>Digite isto no nó que vem depois de Get Input no PHLO. Assim, um código digitado no telefone verifica o número aqui, e o cartão em espera mostra isso na hora.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Get_Input_1 is the name of the Get Input node; if yours has another one, type {{ there and choose its digits.</source>
        <translation>Get_Input_1 é o nome do nó Get Input; se o seu tem outro, digite {{ ali e escolha os dígitos dele.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Auth: Basic Auth</source>
        <translation>Auth: Basic Auth</translation>
    </message>
    <message>
        <source>Body: application/json</source>
        <translation>Body: application/json</translation>
    </message>
    <message>
        <source>Response: application/json</source>
        <translation>Response: application/json</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Criar um novo token</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar o token</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar o token</translation>
    </message>
    <message>
        <source>This token was made for this session and is gone with it. To keep one, set RINGPROOF_HTTP_TOKEN before Ringproof starts. A new one can be made while the endpoint is off.</source>
        <translation>Este token foi criado para esta sessão e termina com ela. Para manter um, defina RINGPROOF_HTTP_TOKEN antes de o Ringproof iniciar. Um novo pode ser criado enquanto o endpoint está desativado.</translation>
    </message>
    <message>
        <source>This token comes from RINGPROOF_HTTP_TOKEN.</source>
        <translation>Este token vem de RINGPROOF_HTTP_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SaveBar</name>
    <message>
        <source>Result of saving</source>
        <translation>Resultado do salvamento</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Usar agora</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar as alterações</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salvar as alterações</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be saved as they are</source>
        <translation>
            <numerusform>%n configuração não pode ser salva como está</numerusform>
            <numerusform>%n configurações não podem ser salvas como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed and not saved</source>
        <translation>
            <numerusform>%n configuração alterada e não salva</numerusform>
            <numerusform>%n configurações alteradas e não salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptSection</name>
    <message>
        <source>The code, three times</source>
        <translation>O código, três vezes</translation>
    </message>
    <message>
        <source>Before it: “press one to hear your code”</source>
        <translation>Antes dele: “pressione um para ouvir o código”</translation>
    </message>
    <message>
        <source>After it: “key your code in”</source>
        <translation>Depois dele: “digite o código”</translation>
    </message>
    <message>
        <source>At the end: the number is verified</source>
        <translation>No fim: o número foi verificado</translation>
    </message>
    <message>
        <source>At the end: that was not the code</source>
        <translation>No fim: não era esse o código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>About the sound</source>
        <translation>Sobre o som</translation>
    </message>
    <message>
        <source>What the customer hears</source>
        <translation>O que o cliente ouve</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Copiar o roteiro</translation>
    </message>
    <message>
        <source>As it is heard, with the code 0 4 2 1 3 7</source>
        <translation>Como se ouve, com o código 0 4 2 1 3 7</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it. The code comes from the Start node&apos;s key “otp”.</source>
        <translation>Falado por %1, a voz da Amazon para este idioma. O código vem da chave “otp” do nó Start.</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it.</source>
        <translation>Falado por %1, a voz da Amazon para este idioma.</translation>
    </message>
    <message>
        <source>Spoken by this computer&apos;s own voice; on the phone it is Amazon&apos;s, slower, with pauses.</source>
        <translation>Falado pela voz deste computador; no telefone é a da Amazon, mais lenta e com pausas.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak, so only the words are shown.</source>
        <translation>Este computador não fala, portanto só as palavras são mostradas.</translation>
    </message>
    <message>
        <source>This computer has no voice for %1, so only the words are shown.</source>
        <translation>Este computador não tem voz para %1, portanto só as palavras são mostradas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Roteiro</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretSetting</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problema com %1</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Mostrar o que foi digitado: %1</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Esquecer: %1</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Make: %1</source>
        <translation>Criar: %1</translation>
    </message>
    <message>
        <source>Plivo auth token</source>
        <translation>Auth token da Plivo</translation>
    </message>
    <message>
        <source>Redis password</source>
        <translation>Senha do Redis</translation>
    </message>
    <message>
        <source>Key of sealed codes</source>
        <translation>Chave dos códigos lacrados</translation>
    </message>
    <message>
        <source>Key of the audit log</source>
        <translation>Chave do log de auditoria</translation>
    </message>
    <message>
        <source>Token of the HTTP endpoint</source>
        <translation>Token do endpoint HTTP</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>It comes from %1, which goes before everything that is kept here.</source>
        <translation>Vem de %1, que prevalece sobre tudo o que é guardado aqui.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t take it, so it is forgotten when Ringproof ends.</source>
        <translation>O chaveiro não pôde guardá-lo, portanto será esquecido quando o Ringproof terminar.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Cole aqui</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Cole outro para substituí-lo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretVault</name>
    <message>
        <source>The audit key could not be kept, and without it the log would take no row at the next start: nothing was changed. %1</source>
        <translation>Não foi possível guardar a chave de auditoria, e sem ela o log não aceitaria nenhum registro na próxima inicialização: nada foi alterado. %1</translation>
    </message>
    <message>
        <source>What the keychain has under ringproof, %1,</source>
        <translation>O que o chaveiro tem em ringproof, %1,</translation>
    </message>
    <message>
        <source>The keychain has an audit key already, and the log is signed with it: with another one it could no longer be checked. Move the log away and delete the entry audit_key of ringproof in the keychain to begin anew.</source>
        <translation>O chaveiro já tem uma chave de auditoria, e o log é assinado com ela: com outra, ele não poderia mais ser checado. Para recomeçar, mova o log para outro lugar e exclua a entrada audit_key de ringproof no chaveiro.</translation>
    </message>
    <message>
        <source>It is kept until Ringproof ends, and has to be given again after that. %1</source>
        <translation>É guardado até o Ringproof terminar e depois terá de ser informado de novo. %1</translation>
    </message>
    <message>
        <source>%1 is set in the environment and goes before it.</source>
        <translation>%1 está definido no ambiente e prevalece.</translation>
    </message>
    <message>
        <source>The audit key stays: the log that is signed with it would take no row without it.</source>
        <translation>A chave de auditoria fica: sem ela, o log que é assinado com ela não aceitaria nenhum registro.</translation>
    </message>
    <message>
        <source>The keychain may still have it. %1</source>
        <translation>Talvez o chaveiro ainda o tenha. %1</translation>
    </message>
    <message>
        <source>The secrets could not be copied: nothing was changed. %1</source>
        <translation>Não foi possível copiar os segredos: nada foi alterado. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretsSection</name>
    <message>
        <source>Secrets of this profile</source>
        <translation>Segredos deste perfil</translation>
    </message>
    <message>
        <source>A secret is looked for in the environment first, then in the system&apos;s keychain. Without a keychain it is kept until Ringproof ends, and asked for again the next time. None is ever written to a file, nor shown here.</source>
        <translation>Um segredo é procurado primeiro no ambiente e depois no chaveiro do sistema. Sem chaveiro, ele é guardado até o Ringproof terminar e pedido de novo na próxima vez. Nenhum é gravado em um arquivo nem mostrado aqui.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>Já há %n requisição aguardando o Redis em %1; esta não foi enviada. Tente de novo daqui a pouco.</numerusform>
            <numerusform>Já há %n requisições aguardando o Redis em %1; esta não foi enviada. Tente de novo daqui a pouco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis of master “%1” is failing over: %2 is down, and its Sentinels are putting a replica in its place.</source>
        <translation>O Redis do master “%1” está em failover: %2 está fora do ar, e os Sentinels estão pondo uma réplica no lugar.</translation>
    </message>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>A conexão com o Redis em %1 foi fechada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 Nada foi enviado. Tente de novo em alguns segundos.</translation>
    </message>
    <message>
        <source>%1 If it stays away, its Sentinels put a replica in its place. Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 Se ele não voltar, os Sentinels põem uma réplica no lugar. Nada foi enviado. Tente de novo em alguns segundos.</translation>
    </message>
    <message>
        <source>The master “%1” at %2 can&apos;t be written to at the moment. Nothing was sent. Try again in a few seconds.</source>
        <translation>Não é possível gravar no master “%1” em %2 no momento. Nada foi enviado. Tente de novo em alguns segundos.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Nada foi enviado.</translation>
    </message>
    <message>
        <source>The Sentinels of master “%1” don&apos;t answer.</source>
        <translation>Os Sentinels do master “%1” não respondem.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelLink</name>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>ele não responde</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>ele respondeu o que ninguém havia perguntado</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>ele nos recusou: “%1”. Verifique o usuário no endereço e RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it is no Sentinel. Check the host and the port in the address; Sentinels usually listen on port 26379</source>
        <translation>não é um Sentinel. Verifique o host e a porta no endereço; os Sentinels costumam escutar na porta 26379</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>ele disse “%1”</translation>
    </message>
    <message>
        <source>its answer can&apos;t be understood</source>
        <translation>não é possível entender a resposta dele</translation>
    </message>
    <message>
        <source>it watches no master of the name “%1”</source>
        <translation>ele não vigia nenhum master com o nome “%1”</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelWatch</name>
    <message>
        <source>The Sentinel at %1 watches no master of the name “%2”. Check the name in the address, after the slash.</source>
        <translation>O Sentinel em %1 não vigia nenhum master com o nome “%2”. Verifique o nome no endereço, depois da barra.</translation>
    </message>
    <message>
        <source>The Sentinel at %1 is of no use: %2.</source>
        <translation>O Sentinel em %1 não serve: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No Sentinel of master “%1” can be reached: %2.</source>
        <translation>Nenhum Sentinel do master “%1” está acessível: %2.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ServingSection</name>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>Estado do endpoint</translation>
    </message>
    <message>
        <source>Problem with the endpoint</source>
        <translation>Problema com o endpoint</translation>
    </message>
    <message>
        <source>This computer&apos;s endpoint</source>
        <translation>O endpoint deste computador</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Concluindo</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Nothing is served. Codes that are keyed in on a phone reach this computer only while this is on.</source>
        <translation>Nada está sendo servido. Códigos digitados em um telefone só chegam a este computador enquanto isto está ativado.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escutando em %1</translation>
    </message>
    <message>
        <source>Nothing more is accepted; what is under way is being finished.</source>
        <translation>Nada mais é aceito; o que está em andamento está sendo concluído.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served.</source>
        <translation>
            <numerusform>%n requisição atendida.</numerusform>
            <numerusform>%n requisições atendidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Nenhuma requisição ainda.</translation>
    </message>
    <message>
        <source>The last one, at %1: %2</source>
        <translation>A última, às %1: %2</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingRow</name>
    <message>
        <source>Problem with %1</source>
        <translation>Problema com %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes das configurações</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed: it is for trying things out, and no real phone rings. Create a profile to work with real calls.</source>
        <translation>O sandbox não pode ser alterado: serve para experimentar, e nenhum telefone real toca. Crie um perfil para trabalhar com chamadas reais.</translation>
    </message>
    <message>
        <source>This profile was opened from the file %1. Change it there, and open it again.</source>
        <translation>Este perfil foi aberto do arquivo %1. Altere-o lá e abra-o de novo.</translation>
    </message>
    <message>
        <source>These changes were not saved last time. Secrets that were typed then have to be typed again.</source>
        <translation>Estas alterações não foram salvas da última vez. Os segredos digitados então precisam ser digitados de novo.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile settings</source>
        <translation>Configurações do perfil</translation>
    </message>
    <message>
        <source>What tells this profile from the others.</source>
        <translation>O que distingue este perfil dos outros.</translation>
    </message>
    <message>
        <source>Plivo</source>
        <translation>Plivo</translation>
    </message>
    <message>
        <source>Plivo settings</source>
        <translation>Configurações da Plivo</translation>
    </message>
    <message>
        <source>Who places the calls, and who pays for them.</source>
        <translation>Quem faz as chamadas, e quem paga por elas.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Store settings</source>
        <translation>Configurações do armazenamento</translation>
    </message>
    <message>
        <source>Where live codes, limits and counts are kept.</source>
        <translation>Onde ficam os códigos ativos, os limites e as contagens.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy settings</source>
        <translation>Configurações da política</translation>
    </message>
    <message>
        <source>The rules that hold at every desk on this profile.</source>
        <translation>As regras que valem em todas as estações deste perfil.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Secrets settings</source>
        <translation>Configurações dos segredos</translation>
    </message>
    <message>
        <source>Tokens, passwords and keys, and where each of them is.</source>
        <translation>Tokens, senhas e chaves, e onde está cada um.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Audit log settings</source>
        <translation>Configurações do log de auditoria</translation>
    </message>
    <message>
        <source>Who did what, when, and what came of it.</source>
        <translation>Quem fez o quê, quando, e o que resultou disso.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Appearance settings</source>
        <translation>Configurações da aparência</translation>
    </message>
    <message>
        <source>How Ringproof looks on this computer. What you choose holds at once.</source>
        <translation>A aparência do Ringproof neste computador. O que você escolhe vale na hora.</translation>
    </message>
    <message>
        <source>Why these settings can&apos;t be changed</source>
        <translation>Por que estas configurações não podem ser alteradas</translation>
    </message>
</context>
<context>
    <name>Ringproof::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Ringproof::SingleInstance</name>
    <message>
        <source>A second start can&apos;t be told from the first one: %1 can&apos;t be written to.</source>
        <translation>Não é possível distinguir uma segunda inicialização da primeira: não é possível gravar em %1.</translation>
    </message>
    <message>
        <source>A second start won&apos;t reach this window: %1</source>
        <translation>Uma segunda inicialização não chegará a esta janela: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir o sandbox</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Ringproof</source>
        <translation>Ringproof</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To practise: no real phone rings, and nothing is charged.</source>
        <translation>Para praticar: nenhum telefone real toca, e nada é cobrado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSection</name>
    <message>
        <source>Where codes are kept</source>
        <translation>Onde os códigos ficam</translation>
    </message>
    <message>
        <source>On this computer, codes are known to this computer alone. In a Redis, every desk on it sees the same codes, limits and calls.</source>
        <translation>Neste computador, só ele conhece os códigos. Em um Redis, todas as estações ligadas a ele veem os mesmos códigos, limites e chamadas.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>An address begins with redis://, or with rediss:// for an encrypted connection. Sentinels and clusters: redis+sentinel://, redis+cluster://.</source>
        <translation>Um endereço começa com redis://, ou com rediss:// para uma conexão criptografada. Sentinels e clusters: redis+sentinel://, redis+cluster://.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Deixe vazio se o Redis não pede nenhuma.</translation>
    </message>
    <message>
        <source>How codes are stored</source>
        <translation>Como os códigos são guardados</translation>
    </message>
    <message>
        <source>Sealed codes can be checked but not read, not even by somebody who has a copy of the store. Every desk needs the same key.</source>
        <translation>Códigos lacrados podem ser conferidos, mas não lidos, nem mesmo por quem tem uma cópia do armazenamento. Todas as estações precisam da mesma chave.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Plain is for other programs that read or write codes in the same Redis.</source>
        <translation>Sem lacre é para outros programas que leem ou gravam códigos no mesmo Redis.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Lacrados</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sem lacre</translation>
    </message>
    <message>
        <source>Warning about plain codes</source>
        <translation>Aviso sobre códigos sem lacre</translation>
    </message>
    <message>
        <source>64 hex digits. The first desk makes one; at the others, paste the same. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 dígitos hexadecimais. A primeira estação cria uma; nas outras, cole a mesma. Um código lacrado com outra chave não pode ser verificado.</translation>
    </message>
    <message>
        <source>Whoever can read the store can read live codes, and programs that check with GET and DEL can&apos;t promise that a code works only once. Use it only while such programs share the store.</source>
        <translation>Quem pode ler o armazenamento pode ler os códigos ativos, e programas que conferem com GET e DEL não podem garantir que um código funcione só uma vez. Use isto só enquanto programas assim compartilham o armazenamento.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Ele responde?</translation>
    </message>
    <message>
        <source>Connects with what stands here now, and changes nothing.</source>
        <translation>Conecta-se com o que está aqui agora e não altera nada.</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Checar o armazenamento</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>O armazenamento pode ser usado.</translation>
    </message>
    <message>
        <source>No code can be issued or verified until this is mended.</source>
        <translation>Nenhum código pode ser emitido nem verificado até que isto seja corrigido.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSetting</name>
    <message>
        <source>Note about the password</source>
        <translation>Observação sobre a senha</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>A Redis that the team shares</source>
        <translation>Um Redis que a equipe compartilha</translation>
    </message>
    <message>
        <source>The password was taken out of the address. It is kept with the secrets when you save.</source>
        <translation>A senha foi retirada do endereço. Ela fica com os segredos quando você salvar.</translation>
    </message>
    <message>
        <source>Address of the Redis</source>
        <translation>Endereço do Redis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>Ringproof::TimelineRow</name>
    <message>
        <source>+%1</source>
        <comment>after the call was placed</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>Ringproof::TimelineView</name>
    <message>
        <source>Progress of the call</source>
        <translation>Andamento da chamada</translation>
    </message>
</context>
<context>
    <name>Ringproof::TransferCard</name>
    <message>
        <source>Hand it on</source>
        <translation>Repassar</translation>
    </message>
    <message>
        <source>A profile goes to another desk as one file, with the secrets that you choose, sealed with a passphrase. Tell the passphrase by another way than the file.</source>
        <translation>Um perfil vai para outra estação como um arquivo, com os segredos que você escolher, lacrado com uma frase secreta. Informe a frase secreta por um meio diferente do arquivo.</translation>
    </message>
    <message>
        <source>Result of handing on</source>
        <translation>Resultado do repasse</translation>
    </message>
    <message>
        <source>Export this profile</source>
        <translation>Exportar este perfil</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar um perfil</translation>
    </message>
    <message>
        <source>Progress of handing on</source>
        <translation>Andamento do repasse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Name of the profile here</source>
        <translation>Nome do perfil aqui</translation>
    </message>
    <message>
        <source>The one that it had</source>
        <translation>O que ele tinha</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Pelo menos %n caractere</numerusform>
            <numerusform>Pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase secreta, de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel handing on</source>
        <translation>Cancelar o repasse</translation>
    </message>
    <message>
        <source>These secrets go with it. The key of the audit log never does: it is this computer&apos;s.</source>
        <translation>Estes segredos vão junto. A chave do log de auditoria nunca vai: é deste computador.</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that it was sealed with.</source>
        <translation>Escolha o arquivo e digite a frase secreta com que ele foi lacrado.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export the profile to</source>
        <translation>Exportar o perfil para</translation>
    </message>
    <message>
        <source>Import a profile from</source>
        <translation>Importar um perfil de</translation>
    </message>
    <message>
        <source>Sealed profiles (*.%1)</source>
        <translation>Perfis lacrados (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The passphrase is not the same both times. Type it once more.</source>
        <translation>A frase secreta não é a mesma nas duas vezes. Digite-a mais uma vez.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Lacrando…</translation>
    </message>
    <message>
        <source>The profile is in %1. These were not there to go with it: %2. %3</source>
        <translation>O perfil está em %1. Estes não existiam para ir junto: %2. %3</translation>
    </message>
    <message>
        <source>The profile is in %1. Whoever has the passphrase can import it.</source>
        <translation>O perfil está em %1. Quem tiver a frase secreta pode importá-lo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>O perfil %1 foi criado. Mude para ele no alto da janela.</translation>
    </message>
</context>
<context>
    <name>Ringproof::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar a janela</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Novo cliente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>Nenhum perfil aberto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) need attention</source>
        <translation>
            <numerusform>%1: %n cliente requer atenção</numerusform>
            <numerusform>%1: %n clientes requerem atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) waiting</source>
        <translation>
            <numerusform>%1: %n cliente aguardando</numerusform>
            <numerusform>%1: %n clientes aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is waiting</source>
        <translation>%1: ninguém aguardando</translation>
    </message>
    <message>
        <source>Ringproof – %1</source>
        <translation>Ringproof – %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::TunnelSection</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Acessível pela internet</translation>
    </message>
    <message>
        <source>Plivo calls this endpoint over the internet, and it listens on this computer alone. A tunnel such as ngrok passes its requests on: run this command in a terminal and leave it running. Whoever finds the tunnel&apos;s address needs the token as well.</source>
        <translation>A Plivo chama este endpoint pela internet, e ele só escuta neste computador. Um túnel como o ngrok repassa as requisições: execute este comando em um terminal e deixe-o em execução. Quem achar o endereço do túnel precisa também do token.</translation>
    </message>
    <message>
        <source>Then type or paste the public address that ngrok shows (Forwarding):</source>
        <translation>Depois, digite ou cole o endereço público que o ngrok mostra (Forwarding):</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyCard</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reset limits…</source>
        <translation>Zerar limites…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Ligar de novo</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Próximo cliente</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprovante</translation>
    </message>
    <message>
        <source>Ends the call and revokes its code (%1)</source>
        <translation>Encerra a chamada e revoga o código dela (%1)</translation>
    </message>
    <message>
        <source>Reset limits</source>
        <translation>Zerar limites</translation>
    </message>
    <message>
        <source>A supervisor lets the number be called again at once</source>
        <translation>Um supervisor permite que o número receba outra chamada já</translation>
    </message>
    <message>
        <source>A line for the ticket: masked number, time, how it was verified, and where it is recorded (%1)</source>
        <translation>Uma linha para o ticket: número mascarado, hora, como foi verificado e onde está registrado (%1)</translation>
    </message>
    <message>
        <source>Call again in %1</source>
        <translation>Ligar de novo em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) to this number allowed</source>
        <translation>
            <numerusform>Mais %n chamada permitida para este número</numerusform>
            <numerusform>Mais %n chamadas permitidas para este número</numerusform>
        </translation>
    </message>
    <message>
        <source>No more calls to this number allowed for now</source>
        <translation>Por ora, não são permitidas mais chamadas para este número</translation>
    </message>
    <message>
        <source>Clear the limits of %1?</source>
        <translation>Zerar os limites de %1?</translation>
    </message>
    <message>
        <source>The number can then be called again at once, and the calls it has had no longer count. Do this only if you are sure that nobody is trying out codes. The audit log will say that you did it.</source>
        <translation>O número poderá receber outra chamada já, e as chamadas que recebeu deixarão de contar. Faça isto só se tiver certeza de que ninguém está tentando adivinhar códigos. O log de auditoria dirá que foi você.</translation>
    </message>
    <message>
        <source>Clear limits</source>
        <translation>Zerar limites</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyPage</name>
    <message>
        <source>No call yet</source>
        <translation>Nenhuma chamada ainda</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Código anulado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sem chamada</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Fechar cliente</translation>
    </message>
    <message>
        <source>Hang up and close?</source>
        <translation>Desligar e fechar?</translation>
    </message>
    <message>
        <source>The call to %1 is still going on. Hanging up ends it and makes its code void.</source>
        <translation>A chamada para %1 ainda está em andamento. Desligar a encerra e anula o código dela.</translation>
    </message>
    <message>
        <source>Hang up and close</source>
        <translation>Desligar e fechar</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>A call to %1 is being placed. It is hung up as soon as it can be, and its code made void.</source>
        <translation>Uma chamada para %1 está sendo iniciada. Ela será desligada assim que possível, e o código dela, anulado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifySession</name>
    <message>
        <source>A code has digits only. Nothing was entered.</source>
        <translation>Um código só tem dígitos. Nada foi enviado.</translation>
    </message>
    <message numerus="yes">
        <source>That isn&apos;t the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.</source>
        <translation>
            <numerusform>Não é esse o código. Resta %n tentativa. Peça ao cliente que o leia de novo, dígito por dígito.</numerusform>
            <numerusform>Não é esse o código. Restam %n tentativas. Peça ao cliente que o leia de novo, dígito por dígito.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn&apos;t the code, and it was the last attempt: the code is void. Call again for a new one.</source>
        <translation>Não é esse o código, e era a última tentativa: o código foi anulado. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again for a new one.</source>
        <translation>Este número não tem mais código ativo: ele expirou, ou foi usado ou revogado em outro lugar. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>That isn&apos;t the code of the call that is being placed. Wait until the customer has heard it.</source>
        <translation>Não é esse o código da chamada que está sendo feita. Espere até que o cliente o tenha ouvido.</translation>
    </message>
    <message>
        <source>The code&apos;s time is up. Call again for a new one.</source>
        <translation>O tempo do código se esgotou. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>The last call&apos;s code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>Não foi possível revogar o código da última chamada; ele expira sozinho. %1</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Desligando…</translation>
    </message>
    <message>
        <source>%1 Check the number with the customer.</source>
        <translation>%1 Confira o número com o cliente.</translation>
    </message>
    <message>
        <source>The limits of %1 are cleared. It can be called now.</source>
        <translation>Os limites de %1 foram zerados. Já é possível ligar.</translation>
    </message>
    <message>
        <source>The limits could not be cleared. %1</source>
        <translation>Não foi possível zerar os limites. %1</translation>
    </message>
    <message>
        <source>Another desk has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>Outra estação também ligou para este número. Só vale o código da chamada mais recente.</translation>
    </message>
    <message>
        <source>%1 has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>%1 também ligou para este número. Só vale o código da chamada mais recente.</translation>
    </message>
    <message>
        <source>The code was withdrawn. Call again for a new one.</source>
        <translation>O código foi retirado. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere. Call again for a new one.</source>
        <translation>Códigos errados demais foram digitados em outro lugar. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere, so the code is void. Call again for a new one.</source>
        <translation>Códigos errados demais foram digitados em outro lugar, portanto o código foi anulado. Ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>The code was revoked. If the customer is still with you, call again for a new one.</source>
        <translation>O código foi revogado. Se o cliente ainda estiver com você, ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>%1 revoked the code. If the customer is still with you, call again for a new one.</source>
        <translation>%1 revogou o código. Se o cliente ainda estiver com você, ligue de novo para obter um novo.</translation>
    </message>
    <message>
        <source>on the phone&apos;s keypad</source>
        <translation>no teclado do telefone</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>em outro lugar</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 is verified. The customer keyed in the code on the phone.</source>
        <translation>%1 foi verificado. O cliente digitou o código no telefone.</translation>
    </message>
    <message>
        <source>%1 is verified. The code was entered elsewhere.</source>
        <translation>%1 foi verificado. O código foi digitado em outro lugar.</translation>
    </message>
    <message>
        <source>%1 is verified. %2 entered the code.</source>
        <translation>%1 foi verificado. %2 digitou o código.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 foi verificado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoiceCalls</name>
    <message>
        <source>Plivo doesn&apos;t show this call, so it can&apos;t be ended from here. The phone may ring on.</source>
        <translation>A Plivo não mostra esta chamada, portanto não é possível encerrá-la daqui. O telefone pode continuar tocando.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show this call yet. It will be ended as soon as it does; the phone may ring until then.</source>
        <translation>A Plivo ainda não mostra esta chamada. Ela será encerrada assim que aparecer; até lá, o telefone pode tocar.</translation>
    </message>
    <message>
        <source>The phone may ring on.</source>
        <translation>O telefone pode continuar tocando.</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>A chamada continua.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>A chamada já havia terminado sozinha.</translation>
    </message>
    <message>
        <source>These Plivo credentials can place calls but not end them. The call goes on. An administrator can give the credentials access to the Voice API.</source>
        <translation>Estas credenciais da Plivo podem fazer chamadas, mas não encerrá-las. A chamada continua. Um administrador pode dar às credenciais acesso à API de voz.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoicePage</name>
    <message>
        <source>Voice and PHLO</source>
        <translation>Voz e PHLO</translation>
    </message>
    <message>
        <source>What your customers hear on the phone, and the flow at Plivo that says it.</source>
        <translation>O que seus clientes ouvem no telefone e o fluxo na Plivo que o diz.</translation>
    </message>
</context>
<context>
    <name>Ringproof::WelcomeBar</name>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Setting up isn&apos;t finished yet: step %1 of %2.</source>
        <translation>A configuração ainda não terminou: passo %1 de %2.</translation>
    </message>
    <message>
        <source>This is the sandbox: try everything, no real phone rings. For real calls, connect Plivo and choose a store.</source>
        <translation>Este é o sandbox: experimente tudo, nenhum telefone real toca. Para chamadas reais, conecte a Plivo e escolha um armazenamento.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Go on with setting up Ringproof</source>
        <translation>Continuar a configuração do Ringproof</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Configurar o Ringproof</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkRow</name>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Até onde chegou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>Resultado do trabalho</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 registros</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>Bancada</translation>
    </message>
    <message>
        <source>For testing a PHLO: what is sent, what comes back, and what happens when it goes wrong.</source>
        <translation>Para testar um PHLO: o que é enviado, o que volta e o que acontece quando dá errado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Workspace</name>
    <message>
        <source>The store %1 can&apos;t be used. %2</source>
        <translation>Não é possível usar o armazenamento %1. %2</translation>
    </message>
    <message>
        <source>This profile stores codes sealed, and the key is missing. Set RINGPROOF_SEAL_KEY to 64 hex digits, the same on every desk, or give it to Ringproof&apos;s window, which keeps it in the keychain. Make a key with: openssl rand -hex 32</source>
        <translation>Este perfil guarda os códigos lacrados, e falta a chave. Defina RINGPROOF_SEAL_KEY com 64 dígitos hexadecimais, os mesmos em todas as estações, ou informe-a na janela do Ringproof, que a guarda no chaveiro. Crie uma chave com: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Plivo&apos;s auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof&apos;s window, which keeps it in the keychain; the token is on the first page of Plivo&apos;s console.</source>
        <translation>Falta o auth token da Plivo. Defina RINGPROOF_AUTH_TOKEN ou informe-o na janela do Ringproof, que o guarda no chaveiro; o token está na primeira página do console da Plivo.</translation>
    </message>
</context>
<context>
    <name>SealedProfile</name>
    <message>
        <source>This computer has too little free memory for the passphrase&apos;s protection. Nothing was done; close other programs and try again.</source>
        <translation>Este computador tem pouca memória livre para a proteção da frase secreta. Nada foi feito; feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The file is damaged: it was changed or cut off on its way. Nothing was imported; ask for it again.</source>
        <translation>O arquivo está danificado: foi alterado ou cortado no caminho. Nada foi importado; peça-o de novo.</translation>
    </message>
    <message>
        <source>The passphrase is too long. At most %1 bytes can be used.</source>
        <translation>A frase secreta é longa demais. No máximo %1 bytes podem ser usados.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters, because whoever gets hold of the file can try as many as they like. A few words that don&apos;t belong together do well.</source>
        <translation>A frase secreta é curta demais: precisa de %1 caracteres, porque quem obtiver o arquivo pode tentar quantas quiser. Algumas palavras sem relação entre si funcionam bem.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. A few words that don&apos;t belong together do well.</source>
        <translation>A frase secreta repete os mesmos poucos caracteres. Algumas palavras sem relação entre si funcionam bem.</translation>
    </message>
    <message>
        <source>The profile is too large to be handed on in a file.</source>
        <translation>O perfil é grande demais para ser repassado em um arquivo.</translation>
    </message>
    <message>
        <source>The file is not a profile that was exported by Ringproof. Choose another file.</source>
        <translation>O arquivo não é um perfil exportado pelo Ringproof. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file was exported by a newer release of Ringproof. Nothing was imported; update Ringproof on this computer.</source>
        <translation>O arquivo foi exportado por uma versão mais nova do Ringproof. Nada foi importado; atualize o Ringproof neste computador.</translation>
    </message>
    <message>
        <source>The file asks for more work than any release of Ringproof does, so it isn&apos;t from Ringproof. Nothing was imported.</source>
        <translation>O arquivo pede mais trabalho do que qualquer versão do Ringproof pede, portanto não é do Ringproof. Nada foi importado.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Nothing was imported; type it again.</source>
        <translation>Não é essa a frase secreta deste arquivo. Nada foi importado; digite-a de novo.</translation>
    </message>
    <message>
        <source>The passphrase is right, but somebody has changed the file since it was sealed. Nothing was imported; don&apos;t use it, and tell whoever gave it to you.</source>
        <translation>A frase secreta está certa, mas alguém alterou o arquivo depois que ele foi lacrado. Nada foi importado; não o use e avise quem o entregou a você.</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>From the environment</source>
        <translation>Do ambiente</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não existe</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>%1 must be 64 hex digits (256 bits). Make one with: openssl rand -hex 32</source>
        <translation>%1 deve ter 64 dígitos hexadecimais (256 bits). Crie com: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>ServerTls</name>
    <message>
        <source>%1 can&apos;t be read: %2. Check the path and who may read the file.</source>
        <translation>Não é possível ler %1: %2. Verifique o caminho e quem pode ler o arquivo.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. HTTPS needs one in PEM form.</source>
        <translation>%1 não contém certificado. HTTPS precisa de um em formato PEM.</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users of this computer, so the key in it isn&apos;t secret. Take the right away (chmod 600), and use a new key if somebody may have read it.</source>
        <translation>%1 pode ser lido ou alterado por outros usuários deste computador, portanto a chave nele não é secreta. Retire esse direito (chmod 600) e use uma nova chave se alguém puder tê-la lido.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used. HTTPS needs an RSA or elliptic curve key in PEM form, without a passphrase.</source>
        <translation>%1 não contém chave privada utilizável. HTTPS precisa de uma chave RSA ou de curva elíptica em formato PEM, sem frase secreta.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together. Give the private key that the certificate was made for, and put the server&apos;s own certificate first.</source>
        <translation>%1 e %2 não combinam. Informe a chave privada para a qual o certificado foi feito e ponha primeiro o certificado do próprio servidor.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>no name</source>
        <translation>nenhum nome</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among the authorities in %1</source>
        <translation>o certificado dele é autoassinado e não está entre as autoridades em %1</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among this system&apos;s authorities. If it is the right server, name the file with its authority: %1</source>
        <translation>o certificado dele é autoassinado e não está entre as autoridades deste sistema. Se for o servidor certo, indique o arquivo com a autoridade dele: %1</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among the authorities in %2</source>
        <translation>o certificado dele foi emitido por “%1”, que não está entre as autoridades em %2</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among this system&apos;s authorities. If it is the right server, name the file with its authority: %2</source>
        <translation>o certificado dele foi emitido por “%1”, que não está entre as autoridades deste sistema. Se for o servidor certo, indique o arquivo com a autoridade dele: %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>o certificado dele é para %1, não para %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: %3</source>
        <translation>o certificado dele é para %1, não para %2. Se for o servidor certo, use o nome que está no certificado: %3</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that this system&apos;s authorities are the present ones</source>
        <translation>o certificado dele diz que “%1” o emitiu, mas a chave dessa autoridade não o assinou. Verifique se as autoridades deste sistema são as atuais</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that %2 is the present one</source>
        <translation>o certificado dele diz que “%1” o emitiu, mas a chave dessa autoridade não o assinou. Verifique se %2 é a atual</translation>
    </message>
    <message>
        <source>its certificate (%1) expired on %2</source>
        <translation>o certificado dele (%1) expirou em %2</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t valid before %2. Check that this computer&apos;s clock is right</source>
        <translation>o certificado dele (%1) não é válido antes de %2. Verifique se o relógio deste computador está certo</translation>
    </message>
    <message>
        <source>its certificate (%1) was revoked</source>
        <translation>o certificado dele (%1) foi revogado</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>ele não mostra certificado</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t meant for servers</source>
        <translation>o certificado dele (%1) não se destina a servidores</translation>
    </message>
    <message>
        <source>its certificate isn&apos;t good: “%1”</source>
        <translation>o certificado dele não é bom: “%1”</translation>
    </message>
    <message>
        <source>there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place</source>
        <translation>não há TLS neste computador. Instale o OpenSSL ou o que o Qt usa no lugar dele</translation>
    </message>
    <message>
        <source>its certificate can&apos;t be checked</source>
        <translation>não é possível checar o certificado dele</translation>
    </message>
</context>
<context>
    <name>SettingsReader</name>
    <message>
        <source>a text in quotes</source>
        <translation>um texto entre aspas</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>está faltando.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>está vazio.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>um objeto entre chaves</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>is not a setting. Known here: %1.</source>
        <translation>não é uma configuração. Conhecidas aqui: %1.</translation>
    </message>
    <message>
        <source>must be %1, not %2.</source>
        <translation>deve ser %1, não %2.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 is a folder, where a file is needed: %2 can&apos;t be kept there. Name a file.</source>
        <translation>%1 é uma pasta, mas é preciso um arquivo: %2 não pode ficar ali. Indique um arquivo.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, so %2 can&apos;t be kept there. Check who may write to the folder above it, or choose another place.</source>
        <translation>Não é possível criar a pasta %1; por isso, não é possível guardar %2 ali. Verifique quem pode gravar na pasta acima dela ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made (%2), so %3 can&apos;t be kept there. Check who may write to the folder, or choose another place.</source>
        <translation>Não é possível criar %1 (%2); por isso, não é possível guardar %3 ali. Verifique quem pode gravar na pasta ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so %1 can&apos;t be kept on this computer. Install it (on Debian: libqt6sql6-sqlite).</source>
        <translation>O driver do Qt para SQLite não está instalado; por isso, não é possível guardar %1 neste computador. Instale-o (no Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>%1 is a database of another program and is left alone. Name another file in the store&apos;s address.</source>
        <translation>%1 é um banco de dados de outro programa e não será tocado. Indique outro arquivo no endereço do armazenamento.</translation>
    </message>
    <message>
        <source>%1 was written by a newer release of Ringproof, which this one can&apos;t read. Update Ringproof on this computer.</source>
        <translation>%1 foi gravado por uma versão mais nova do Ringproof, que esta não consegue ler. Atualize o Ringproof neste computador.</translation>
    </message>
    <message>
        <source>%1 lies where files can&apos;t be shared safely, on a network drive perhaps. Choose a place on this computer.</source>
        <translation>%1 está onde arquivos não podem ser compartilhados com segurança, talvez em uma unidade de rede. Escolha um lugar neste computador.</translation>
    </message>
    <message>
        <source>Another program holds %1, so nothing was done. Try again; if it stays so, close the program that has the file open.</source>
        <translation>Outro programa está usando %1, portanto nada foi feito. Tente de novo; se continuar assim, feche o programa que está com o arquivo aberto.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was done. Make room on it and try again.</source>
        <translation>O disco que contém %1 está cheio, portanto nada foi feito. Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing, so %2 can&apos;t be kept in it. Check that you may write to the file and to its folder.</source>
        <translation>Não é possível abrir %1 para gravação; por isso, não é possível guardar %2 nele. Verifique se você pode gravar no arquivo e na pasta dele.</translation>
    </message>
    <message>
        <source>%1 is not a database and is left alone. Name another file, or move that one away.</source>
        <translation>%1 não é um banco de dados e não será tocado. Indique outro arquivo ou mova esse para outro lugar.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away and start again: a new one is made. %2</source>
        <translation>%1 está danificado. Mova-o para outro lugar e comece de novo: um novo será criado. %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Check the disk that it is on, then try again.</source>
        <translation>Não é possível usar %1: %2. Verifique o disco em que ele está e tente de novo.</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>A store on this computer must name a file by its whole path: embedded:/path/codes.db</source>
        <translation>Um armazenamento neste computador deve indicar um arquivo pelo caminho completo: embedded:/path/codes.db</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>%1 answers in %2 ms. That is slow: use a store nearer to the desks.</source>
        <translation>%1 responde em %2 ms. É lento: use um armazenamento mais próximo das estações.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 responde em %2 ms.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s. Codes are not affected (the store&apos;s clock counts); the times shown here are. Set both clocks by NTP.</source>
        <translation>O relógio do armazenamento e o deste computador diferem em %1 s. Os códigos não são afetados (vale o relógio do armazenamento); os horários mostrados aqui são. Acerte os dois relógios por NTP.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s.</source>
        <translation>O relógio do armazenamento e o deste computador diferem em %1 s.</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>No keychain runs in this session. Start GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or set secrets in the environment.</source>
        <translation>Nenhum chaveiro está em execução nesta sessão. Inicie o GNOME Keyring, o KWallet ou o Secret Service do KeePassXC, ou defina os segredos no ambiente.</translation>
    </message>
    <message>
        <source>The system has no keychain here. Set secrets in the environment.</source>
        <translation>O sistema não tem chaveiro aqui. Defina os segredos no ambiente.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was declined. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado, ou o acesso a ele foi negado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). See whether the system&apos;s own program for passwords can open it.</source>
        <translation>O chaveiro respondeu com um erro (%1). Veja se o programa de senhas do próprio sistema consegue abri-lo.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>sem detalhes</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>O chaveiro não tem essa entrada.</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Set secrets in the environment, or start this in a desktop session.</source>
        <translation>Não há sessão D-Bus, portanto nenhum chaveiro está acessível. Defina os segredos no ambiente ou inicie isto em uma sessão gráfica.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n second(s). It may be waiting for its password in another window: answer it and try again.</source>
        <translation>
            <numerusform>O chaveiro não responde há %n segundo. Talvez esteja aguardando a senha em outra janela: responda a ela e tente de novo.</numerusform>
            <numerusform>O chaveiro não responde há %n segundos. Talvez esteja aguardando a senha em outra janela: responda a ela e tente de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain took the secret and doesn&apos;t give it back. See whether the system&apos;s own program for passwords can open it.</source>
        <translation>O chaveiro recebeu o segredo e não o devolve. Veja se o programa de senhas do próprio sistema consegue abri-lo.</translation>
    </message>
</context>
<context>
    <name>TelLink</name>
    <message>
        <source>The link holds no phone number that can be called. Copy the number from the page and paste it here.</source>
        <translation>O link não contém número de telefone para o qual se possa ligar. Copie o número da página e cole-o aqui.</translation>
    </message>
    <message>
        <source>The link&apos;s number has an extension, and a call with a code can&apos;t dial one. Ask the customer for a number that rings directly.</source>
        <translation>O número do link tem um ramal, e uma chamada com código não pode discá-lo. Peça ao cliente um número que toque diretamente.</translation>
    </message>
    <message>
        <source>The link&apos;s number holds only within one company or area. Ask the customer for the whole number, with its country code.</source>
        <translation>O número do link só vale dentro de uma empresa ou região. Peça ao cliente o número inteiro, com o código do país.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Azul-petróleo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a span</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Ainda não: %1</translation>
    </message>
    <message>
        <source>Now: %1, at %2.</source>
        <translation>Agora: %1, às %2.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 às %2.</translation>
    </message>
    <message>
        <source>Now: %1, since %2, %3 after the call was placed.</source>
        <translation>Agora: %1, desde %2, %3 depois que a chamada foi feita.</translation>
    </message>
    <message>
        <source>%1 at %2, %3 after the call was placed.</source>
        <translation>%1 às %2, %3 depois que a chamada foi feita.</translation>
    </message>
</context>
<context>
    <name>VoiceCalls</name>
    <message>
        <source>These Plivo credentials can place calls but not look at them, so it can&apos;t be shown how the call goes. Verification works all the same; ask the customer whether the phone rings. An administrator can give the credentials access to the Voice API.</source>
        <translation>Estas credenciais da Plivo podem fazer chamadas, mas não consultá-las, portanto não é possível mostrar como vai a chamada. A verificação funciona mesmo assim; pergunte ao cliente se o telefone está tocando. Um administrador pode dar às credenciais acesso à API de voz.</translation>
    </message>
    <message>
        <source>Plivo&apos;s answer about the call can&apos;t be read.</source>
        <translation>Não é possível ler a resposta da Plivo sobre a chamada.</translation>
    </message>
    <message>
        <source>Plivo&apos;s list of calls can&apos;t be read.</source>
        <translation>Não é possível ler a lista de chamadas da Plivo.</translation>
    </message>
    <message>
        <source>Plivo has no record of how the call ended. Ask the customer whether the phone rang.</source>
        <translation>A Plivo não tem registro de como a chamada terminou. Pergunte ao cliente se o telefone tocou.</translation>
    </message>
    <message>
        <source>Plivo shows no call to this number since the dispatch, so it was probably not placed. Call again.</source>
        <translation>A Plivo não mostra nenhuma chamada para este número desde o envio, portanto ela provavelmente não foi feita. Ligue de novo.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show the call yet.</source>
        <translation>A Plivo ainda não mostra a chamada.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show a call to this number yet.</source>
        <translation>A Plivo ainda não mostra uma chamada para este número.</translation>
    </message>
    <message>
        <source>The call has ended; Plivo hasn&apos;t recorded how. Ask the customer for the code.</source>
        <translation>A chamada terminou; a Plivo não registrou como. Peça o código ao cliente.</translation>
    </message>
    <message>
        <source>The phone doesn&apos;t ring any more; Plivo hasn&apos;t recorded yet how the call ended.</source>
        <translation>O telefone não toca mais; a Plivo ainda não registrou como a chamada terminou.</translation>
    </message>
    <message>
        <source>%1 So it can&apos;t be shown how the call goes; verification works all the same.</source>
        <translation>%1 Por isso, não é possível mostrar como vai a chamada; a verificação funciona mesmo assim.</translation>
    </message>
</context>
</TS>
