<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ActivityText</name>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>保管庫に保管</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>保管庫から除去</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Appeared in the list</source>
        <translation>一覧に出現</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>一覧から消失</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>一覧に復帰</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Renamed by others</source>
        <translation>他者が名前を変更</translation>
    </message>
    <message>
        <source>End changed by others</source>
        <translation>他者が期限を変更</translation>
    </message>
    <message>
        <source>Reviewed: keep</source>
        <translation>レビュー済み: 保持</translation>
    </message>
    <message>
        <source>Reviewed: rotate</source>
        <translation>レビュー済み: ローテーション</translation>
    </message>
    <message>
        <source>Reviewed: delete</source>
        <translation>レビュー済み: 削除</translation>
    </message>
    <message>
        <source>Reviewed: ask</source>
        <translation>レビュー済み: 確認を依頼</translation>
    </message>
    <message>
        <source>Said to be mine</source>
        <translation>自分のものと回答</translation>
    </message>
    <message>
        <source>Said to be a colleague&apos;s</source>
        <translation>同僚のものと回答</translation>
    </message>
    <message>
        <source>To be investigated</source>
        <translation>要調査</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Rotation begun</source>
        <translation>ローテーション開始</translation>
    </message>
    <message>
        <source>Rotation ended</source>
        <translation>ローテーション終了</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a key, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 is the new name of a key, %2 the one before</extracomment>
        <translation>%1（変更前: %2）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>an account, and one of its organizations</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rotation stopped</source>
        <translation>ローテーション中止</translation>
    </message>
    <message>
        <source>Retiring put off</source>
        <translation>廃止を延期</translation>
    </message>
    <message>
        <source>Old key retired</source>
        <translation>古いキーを廃止</translation>
    </message>
    <message>
        <source>Swapped in a file</source>
        <translation>ファイル内で差し替え</translation>
    </message>
    <message>
        <source>Swap undone</source>
        <translation>差し替えを元に戻す</translation>
    </message>
    <message>
        <source>Place ticked</source>
        <translation>場所を選択</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>場所の選択を解除</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>ポリシーを変更</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>所有者を変更</translation>
    </message>
    <message>
        <source>Note or tags changed</source>
        <translation>メモまたはタグを変更</translation>
    </message>
    <message>
        <source>“Used in” changed</source>
        <translation>「使用場所」を変更</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>非表示にした</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>一覧をエクスポート</translation>
    </message>
    <message>
        <source>Vault exported</source>
        <translation>保管庫をエクスポート</translation>
    </message>
    <message>
        <source>Activity exported</source>
        <translation>アクティビティをエクスポート</translation>
    </message>
    <message>
        <source>Review exported</source>
        <translation>レビューをエクスポート</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>1行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys of the account</source>
        <translation>アカウントのすべてのキー</translation>
    </message>
    <message>
        <source>%1 (file: %2)</source>
        <extracomment>%1 is the name of a key, %2 that of a file</extracomment>
        <translation>%1（ファイル: %2）</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>no list</source>
        <translation>一覧がありません</translation>
    </message>
    <message>
        <source>[%1].%2: a key, not its id</source>
        <translation>[%1].%2: IDではなくキー</translation>
    </message>
    <message>
        <source>a key that is there twice</source>
        <translation>JSONキーの重複</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>検証済み（%1）</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>このキーは使用できます</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>サービスがキーを受け付けました。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Not allowed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>許可なし（%1）</translation>
    </message>
    <message>
        <source>The key is valid, but may not do what was asked</source>
        <translation>キーは有効ですが、要求した操作は許可されていません</translation>
    </message>
    <message>
        <source>The service knows it, but it may not do what was asked to check it.</source>
        <translation>サービスはこのキーを認識していますが、検証のために要求した操作は許可されていません。</translation>
    </message>
    <message>
        <source>Organization missing</source>
        <translation>組織の指定なし</translation>
    </message>
    <message>
        <source>Organization missing %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>組織の指定なし（%1）</translation>
    </message>
    <message>
        <source>The key does not say which organization</source>
        <translation>キーからは組織がわかりません</translation>
    </message>
    <message>
        <source>The key needs the ID of its organization, and none is known here.</source>
        <translation>このキーには組織のIDが必要ですが、ここでは不明です。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>拒否（%1）</translation>
    </message>
    <message>
        <source>The service refused the key</source>
        <translation>サービスがキーを拒否しました</translation>
    </message>
    <message>
        <source>The service refused it: it is not valid, or no longer.</source>
        <translation>サービスがキーを拒否しました。キーは無効か、すでに無効になっています。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられず</translation>
    </message>
    <message>
        <source>Not accepted %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>受け付けられず（%1）</translation>
    </message>
    <message>
        <source>The service did not accept the key</source>
        <translation>サービスがキーを受け付けませんでした</translation>
    </message>
    <message>
        <source>The service did not accept the key, and does not say whether it is no longer valid or only not allowed.</source>
        <translation>サービスはキーを受け付けませんでした。無効になったのか、許可されていないだけなのかは示されていません。</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>result of a check</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Refused as expired %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>期限切れのため拒否（%1）</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>キーは期限切れです</translation>
    </message>
    <message>
        <source>The service refused it, and its last day has passed.</source>
        <translation>サービスがキーを拒否しました。キーの最終日は過ぎています。</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>接続できず</translation>
    </message>
    <message>
        <source>Could not be reached %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>接続できず（%1）</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>サービスに接続できませんでした</translation>
    </message>
    <message>
        <source>No answer of the service came. That says nothing about the key.</source>
        <translation>サービスからの応答がありませんでした。キーの状態については何もわかりません。</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>result of a check</comment>
        <translation>不明確</translation>
    </message>
    <message>
        <source>No clear answer %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>明確な応答なし（%1）</translation>
    </message>
    <message>
        <source>The service gave no clear answer</source>
        <translation>サービスから明確な応答がありませんでした</translation>
    </message>
    <message>
        <source>The service answered with something that says neither yes nor no.</source>
        <translation>サービスの応答からは、使用できるともできないとも判断できません。</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>未検証</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work</source>
        <comment>of the entries that were verified</comment>
        <translation>
            <numerusform>%Ln件が使用可能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln件が拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln件が期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln件が許可なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be reached</source>
        <translation>
            <numerusform>%Ln件が接続できず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no clear answer</source>
        <translation>
            <numerusform>%Ln件が明確な応答なし</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be verified</source>
        <translation>このキーは検証できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be verified</source>
        <translation>
            <numerusform>%Ln件が検証不可</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key. Nothing was sent.</source>
        <translation>この種類のキーを検証するリクエストをKeyturnは知りません。何も送信していません。</translation>
    </message>
    <message>
        <source>Keyturn does not know the service, so it cannot ask whether the value works. Keyturn can still keep, show and copy the value.</source>
        <translation>このサービスはKeyturnにとって未知のため、値が使用できるかどうかを問い合わせられません。値の保管、表示、コピーはできます。</translation>
    </message>
    <message>
        <source>The key was not asked about: its server is not known</source>
        <translation>キーのサーバーが不明なため、問い合わせませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked about: their servers are not known</source>
        <translation>
            <numerusform>サーバーが不明なため、%Ln件は問い合わせませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Choose “Edit…” in the details to say for which server it is.</source>
        <translation>何も送信していません。どのサーバーのキーかを、詳細の「編集…」で指定してください。</translation>
    </message>
    <message>
        <source>Whether the key works is not known.</source>
        <translation>キーが使用できるかどうかは不明です。</translation>
    </message>
</context>
<context>
    <name>ConsumerText</name>
    <message>
        <source>Used in %1</source>
        <comment>files, addresses, people</comment>
        <translation>使用場所: %1</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message numerus="yes">
        <source>%Ln were gone already</source>
        <translation>
            <numerusform>%Ln件はすでになくなっていました</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 deleted</source>
        <translation>%L2件中%L1件を削除しました</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>「%1」はすでになくなっていました</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>“%1” is perhaps deleted</source>
        <translation>「%1」は削除された可能性があります</translation>
    </message>
    <message>
        <source>“%1” is not deleted</source>
        <translation>「%1」は削除されていません</translation>
    </message>
    <message>
        <source>The list was read again after the last deletion: this is what it says.</source>
        <translation>最後の削除のあとに一覧を読み直しました。以下はその結果です。</translation>
    </message>
    <message>
        <source>After the last deletion the list could not be read to its end.</source>
        <translation>最後の削除のあと、一覧を最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>the name of a key, its ID, and what became of its deletion</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>実行していません</translation>
    </message>
    <message>
        <source>was gone already; its secret could not be removed from the keychain</source>
        <translation>すでになくなっていましたが、シークレットをキーチェーンから除去できませんでした</translation>
    </message>
    <message>
        <source>deleted on the service; its secret could not be removed from the keychain</source>
        <translation>サービスで削除しましたが、シークレットをキーチェーンから除去できませんでした</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>すでになくなっていました</translation>
    </message>
    <message>
        <source>%1; still there</source>
        <extracomment>%1 is why a key was not deleted</extracomment>
        <translation>%1。まだ存在します</translation>
    </message>
    <message>
        <source>%1; gone now</source>
        <translation>%1。現在はなくなっています</translation>
    </message>
    <message>
        <source>the server said that it was deleted, but still lists it</source>
        <translation>サーバーは削除したと応答しましたが、まだ一覧にあります</translation>
    </message>
    <message>
        <source>%1; unknown, because the list could not be read afterwards</source>
        <translation>%1。そのあと一覧を読み取れなかったため、結果は不明です</translation>
    </message>
    <message>
        <source>unknown, because the list could not be read afterwards</source>
        <translation>そのあと一覧を読み取れなかったため、結果は不明です</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>完全な応答がありませんでした</translation>
    </message>
    <message>
        <source>the server failed (%1)</source>
        <translation>サーバーでエラーが発生しました（%1）</translation>
    </message>
    <message>
        <source>the server did not find it (%1)</source>
        <translation>サーバーで見つかりませんでした（%1）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the name of a key, %2 what became of its deletion</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Not tried, because you cancelled: %1.</source>
        <translation>キャンセルしたため実行していません: %1。</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still here</source>
        <translation>削除しましたが、シークレットがまだここにあります</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>一部が削除されていません</translation>
    </message>
    <message>
        <source>Not known yet whether everything was deleted</source>
        <translation>すべて削除されたかどうかはまだ不明です</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the names of some keys, %2 why they were not deleted</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them – %1</source>
        <extracomment>%1 is why so many keys were not deleted</extracomment>
        <translation>
            <numerusform>そのうち %Ln 件 – %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1. %2</source>
        <extracomment>the title of a message and its text</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A test entry was written, read back and removed.</source>
        <translation>テスト用のエントリを書き込み、読み戻し、取り除きました。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認は中止されました。</translation>
    </message>
    <message>
        <source>There is no file yet, or the check was cancelled.</source>
        <translation>ファイルがまだないか、確認が中止されました。</translation>
    </message>
    <message>
        <source>The file opens, and SQLite finds no fault in it.</source>
        <translation>ファイルは開けます。SQLiteは問題を見つけませんでした。</translation>
    </message>
    <message>
        <source>SQLite finds a fault in the file. Quit Keyturn and start it again: the damaged file is kept, and the newest copy takes its place.</source>
        <translation>SQLiteがファイルに問題を見つけました。Keyturnを終了して再び起動してください。壊れたファイルは残され、最新のコピーが代わりに使われます。</translation>
    </message>
    <message>
        <source>The file cannot be opened. See to it that you may read and write it.</source>
        <translation>ファイルを開けません。読み書きできるようにしてください。</translation>
    </message>
    <message>
        <source>How much is free is not known.</source>
        <translation>空き容量は不明です。</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>空きは%1です。</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: Keyturn creates no key that it could not note first.</source>
        <translation>空きは%1しかありません。空きを増やしてください。Keyturnは、先に記録できないキーは作成しません。</translation>
    </message>
    <message>
        <source>Only you can read Keyturn&apos;s folder and its file, and you may write them.</source>
        <translation>Keyturnのフォルダーとファイルを読めるのはあなただけで、書き込みもできます。</translation>
    </message>
    <message>
        <source>Others may read Keyturn&apos;s folder or its file, or you may not write them. Quit Keyturn and start it again, which sets the rights.</source>
        <translation>ほかの人がKeyturnのフォルダーまたはファイルを読めるか、あなたが書き込めません。Keyturnを終了して再び起動すると、権限が設定されます。</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>接続されているアカウントはありません。</translation>
    </message>
    <message>
        <source>Nothing was sent: the check was cancelled, or the service names no address that may be asked without a key.</source>
        <translation>何も送信していません。確認が中止されたか、キーなしで問い合わせできるアドレスがサービスにありません。</translation>
    </message>
    <message>
        <source>Sent, without a key and without a proxy: %1.</source>
        <translation>キーなし、プロキシなしで送信: %1。</translation>
    </message>
    <message>
        <source>Sent, without a key and through the proxy %1: %2.</source>
        <translation>キーなし、プロキシ%1経由で送信: %2。</translation>
    </message>
    <message>
        <source>The server answers (%1), as it does to a request without a key.</source>
        <translation>サーバーは、キーのない要求への応答として%1を返します。</translation>
    </message>
    <message>
        <source>The server answers with the error %1. Try again later.</source>
        <translation>サーバーはエラー%1を返します。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an answer, and what was sent</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No server has told the time.</source>
        <translation>時刻を知らせたサーバーはありません。</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of the server.</source>
        <translation>このコンピューターの時計はサーバーの時計と合っています。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより%Ln分進んでいます。合わせてください。証明書とキーの期限はこの時計で判断されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより%Ln分遅れています。合わせてください。証明書とキーの期限はこの時計で判断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file</source>
        <translation>Keyturnのファイル</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Rights of the file</source>
        <translation>ファイルの権限</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This key may not list what is here.</source>
        <translation>このキーには、ここにあるものを一覧表示する権限がありません。</translation>
    </message>
    <message>
        <source>This key may not create keys or tokens here. Nothing was created.</source>
        <translation>このキーには、ここでキーやトークンを作成する権限がありません。何も作成されませんでした。</translation>
    </message>
    <message>
        <source>This key may not rename. The old name stays.</source>
        <translation>このキーには、名前を変更する権限がありません。元の名前のままです。</translation>
    </message>
    <message>
        <source>This key may not delete keys or tokens here. Nothing was deleted.</source>
        <translation>このキーには、ここでキーやトークンを削除する権限がありません。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The key works, but it may not manage keys here.</source>
        <translation>キーは使用できますが、ここでキーを管理する権限がありません。</translation>
    </message>
    <message>
        <source>The key may not have an access token for this organization.</source>
        <translation>このキーでは、この組織のアクセストークンを取得できません。</translation>
    </message>
    <message>
        <source>The key may not see the list of organizations.</source>
        <translation>このキーには、組織の一覧を見る権限がありません。</translation>
    </message>
    <message>
        <source>The service does not say how it is.</source>
        <translation>サービスは稼働状況を公開していません。</translation>
    </message>
    <message>
        <source>Ask an admin of this organization, or sign in with another key.</source>
        <translation>この組織の管理者に問い合わせるか、別のキーでサインインしてください。</translation>
    </message>
    <message>
        <source>Ask for the admin role in this organization.</source>
        <translation>この組織の管理者ロールを依頼してください。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>何も作成されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The old name stays.</source>
        <translation>元の名前のままです。</translation>
    </message>
    <message>
        <source>Perhaps the name is taken, or something changed at the same time. Refresh the list and look.</source>
        <translation>名前がすでに使われているか、同時に何かが変更された可能性があります。一覧を更新して確認してください。</translation>
    </message>
    <message>
        <source>Something changed at the same time. Refresh the list and try again.</source>
        <translation>同時に何かが変更されました。一覧を更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server could not answer as things are there now. Try again.</source>
        <translation>サーバーは現在の状態では応答できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server found a conflict (409)</source>
        <translation>サーバーで競合が検出されました（409）</translation>
    </message>
    <message>
        <source>Perhaps it was deleted meanwhile: refresh the list, or check the server address.</source>
        <translation>その間に削除された可能性があります。一覧を更新するか、サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Not found (%1)</source>
        <translation>見つかりません（%1）</translation>
    </message>
    <message>
        <source>The server does not offer this (%1)</source>
        <translation>サーバーはこの機能を提供していません（%1）</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1の%2には何もありません。</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1は%2を提供していません。</translation>
    </message>
    <message>
        <source>The service gave no reason (%1).</source>
        <translation>サービスは理由を示しませんでした（%1）。</translation>
    </message>
    <message>
        <source>%1 did not accept the input</source>
        <translation>%1が入力を受け付けませんでした</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1がリクエストを受け付けませんでした</translation>
    </message>
    <message>
        <source>The server may run another version of the service than Keyturn knows. Check the server address, or tell whoever runs the server.</source>
        <translation>サーバーで、Keyturnが対応しているものとは別のバージョンのサービスが動作している可能性があります。サーバーアドレスを確認するか、サーバーの運用担当に連絡してください。</translation>
    </message>
    <message>
        <source>The server answers like a proxy (407)</source>
        <translation>サーバーがプロキシのように応答しています（407）</translation>
    </message>
    <message>
        <source>%1 asks for the login to a proxy, but this computer uses no proxy for it. Check the server address.</source>
        <translation>%1がプロキシへのログインを求めていますが、このコンピューターは接続にプロキシを使っていません。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>An unexpected answer (%1)</source>
        <translation>予期しない応答です（%1）</translation>
    </message>
    <message>
        <source>Keyturn does not know what this answer means. Check the server address.</source>
        <translation>この応答の意味はKeyturnにはわかりません。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>サーバーから%Ln秒待つよう求められました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait. Try again in a minute.</source>
        <translation>サーバーから待つよう求められました。1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what the server answered, in its own language</extracomment>
        <translation>サーバーの応答: 「%1」</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>サーバー名が見つかりませんでした</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline. Check the address and the network.</source>
        <translation>%1というサーバーがないか、このコンピューターがオフラインです。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>サーバーが接続を拒否しました</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, or whether the server is running.</source>
        <translation>%1で応答するものがありません。アドレスとポート、またはサーバーが稼働しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>%1 closed the connection before a whole answer had come. Try again.</source>
        <translation>完全な応答が届く前に%1が接続を閉じました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s network.</source>
        <translation>ここから%1に接続できません。このコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The server may be busy, or the network slow. Try again.</source>
        <translation>サーバーが混雑しているか、ネットワークが遅い可能性があります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>There is no secure connection</source>
        <translation>安全な接続がありません</translation>
    </message>
    <message>
        <source>%1: %2 Perhaps it speaks plain http there, or another port is meant. No key was sent. Check the address.</source>
        <translation>%1: %2 そこでは暗号化されないhttpが使われているか、別のポートが正しい可能性があります。キーは送信していません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <translation>サーバーの証明書を拒否しました</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 The certificate names %3. No key was sent. Check the address, this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation>%1が本物であることを確認できませんでした: %2 証明書の名前は%3です。キーは送信していません。アドレスとこのコンピューターの時計を確認するか、サーバーの運用担当に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>プロキシがログインを求めています</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy asks for a user name and password, which Keyturn does not send. Log in to the proxy in the system settings, then try again.</source>
        <translation>このコンピューターのプロキシがユーザー名とパスワードを求めていますが、Keyturnはそれらを送信しません。システム設定でプロキシにログインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy did not work</source>
        <translation>プロキシが機能しませんでした</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy could not be reached. Check the proxy in the system settings.</source>
        <translation>このコンピューターのプロキシに接続できませんでした。システム設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server sends elsewhere</source>
        <translation>サーバーが別の場所に転送しようとしました</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn never follows with a key. Check the server address.</source>
        <translation>%1がリダイレクトで応答しました。Keyturnはキーを付けてリダイレクトに従うことはありません。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The server sent more than a list of keys can be.</source>
        <translation>サーバーから、キーの一覧としてはあり得ない量のデータが送られてきました。</translation>
    </message>
    <message>
        <source>The server sent more than such an answer can be.</source>
        <translation>サーバーから、このような応答としてはあり得ない量のデータが送られてきました。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>The answer of %1 states two lengths, so nobody can tell where it ends. A fault of the server, or of a proxy before it: tell whoever runs it.</source>
        <translation>%1の応答には長さが2つ示されており、どこで終わるのか判断できません。サーバー、またはその手前のプロキシの障害です。運用担当に連絡してください。</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1がキーを拒否しました</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Check the value, or use another key.</source>
        <translation>キーまたはトークンは、削除されたか、期限切れか、不完全です（401）。値を確認するか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401).</source>
        <translation>キーまたはトークンは、削除されたか、期限切れか、不完全です（401）。</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Sign in again with a key that works.</source>
        <translation>キーまたはトークンは、削除されたか、期限切れか、不完全です（401）。使用できるキーでサインインし直してください。</translation>
    </message>
    <message>
        <source>The token does not say which organization</source>
        <translation>トークンからは組織がわかりません</translation>
    </message>
    <message>
        <source>A personal access token works in several organizations and must name one with each request (401). Enter the organization ID.</source>
        <translation>個人用アクセストークンは複数の組織で使用できるため、リクエストごとに組織を指定する必要があります（401）。組織IDを入力してください。</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>許可されていません（403）</translation>
    </message>
    <message>
        <source>%1 did not answer at the address that Keyturn assumes</source>
        <translation>Keyturnが想定したアドレスで%1から応答がありませんでした</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>%1への応答は%2でした。</translation>
    </message>
    <message>
        <source>%1 has a problem (%2)</source>
        <translation>%1に問題が発生しています（%2）</translation>
    </message>
    <message>
        <source>The fault is on the server&apos;s side. Try again later.</source>
        <translation>サーバー側の障害です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This does not look like %1</source>
        <translation>%1ではないようです</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else that is not the service&apos;s API. Check the server address.</source>
        <translation>%1から、サービスのAPIではなくWebページなどの応答がありました。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>応答を解釈できませんでした</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know.</source>
        <translation>%1が、Keyturnの知らない形式で応答しました。</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know (%2).</source>
        <translation>%1が、Keyturnの知らない形式で応答しました（%2）。</translation>
    </message>
    <message>
        <source>Ask for the admin role, or connect anyway to see what it may see.</source>
        <translation>管理者ロールを依頼するか、このまま接続して何を見られるか確認してください。</translation>
    </message>
    <message>
        <source>The key or token may lack a role there. Connect anyway to keep it and use it for what it may do.</source>
        <translation>キーまたはトークンに、そこでのロールがない可能性があります。このまま接続すると、キーを保管し、許可されている範囲で使用できます。</translation>
    </message>
    <message>
        <source>%1 accepted it, but it may not manage keys here (403)</source>
        <translation>%1は受け付けましたが、ここでキーを管理する権限がありません（403）</translation>
    </message>
    <message>
        <source>%1 accepted it, but did not allow the request (403)</source>
        <translation>%1は受け付けましたが、リクエストを許可しませんでした（403）</translation>
    </message>
    <message>
        <source>You can connect anyway and see what it may see.</source>
        <translation>このまま接続して、何を見られるか確認できます。</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (%1).</source>
        <translation>キーまたはトークンは、削除されたか、期限切れか、不完全です（%1）。</translation>
    </message>
    <message>
        <source>%1 did not accept the key</source>
        <translation>%1がキーを受け付けませんでした</translation>
    </message>
    <message>
        <source>The key or token is not valid, or may not do this: %1 answers both with %2.</source>
        <translation>キーまたはトークンが無効か、この操作を許可されていません。%1はどちらの場合も%2で応答します。</translation>
    </message>
    <message>
        <source>Nothing was created yet.</source>
        <translation>まだ何も作成されていません。</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>The keychain no longer has this entry. It was removed by another program or on another day.</source>
        <translation>この項目はもうキーチェーンにありません。別のプログラムによって、または以前に除去されました。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Unlock it with your password, usually the one you log in with, then try again.</source>
        <translation>パスワード（通常はログイン時のもの）でロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>キーチェーンが許可しませんでした</translation>
    </message>
    <message>
        <source>Access was denied or the unlock prompt was dismissed. Try again and allow it.</source>
        <translation>アクセスが拒否されたか、ロック解除の画面が閉じられました。もう一度試して許可してください。</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>No keychain service answers in this session. Install and start one, for example gnome-keyring or KeePassXC, then try again.</source>
        <translation>このセッションではキーチェーンサービスが応答しません。gnome-keyringやKeePassXCなどをインストールして起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no keyring to keep it in</source>
        <translation>保管先のキーリングがありません</translation>
    </message>
    <message>
        <source>The keychain service runs but has no default keyring. Create one, for example with the program “Passwords and Keys”, then try again.</source>
        <translation>キーチェーンサービスは動作していますが、既定のキーリングがありません。「パスワードと鍵」などのプログラムで作成してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The keychain may be waiting for you: look for an unlock prompt behind other windows, then try again.</source>
        <translation>キーチェーンが操作を待っている可能性があります。ほかのウィンドウの後ろにロック解除の画面がないか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain did not keep it</source>
        <translation>キーチェーンに保管されませんでした</translation>
    </message>
    <message>
        <source>The keychain reported success, but reading it back gave something else.</source>
        <translation>キーチェーンは成功と報告しましたが、読み戻した値が異なっていました。</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value</source>
        <translation>この値はキーチェーンに保管できません</translation>
    </message>
    <message>
        <source>The value is empty, too long, or holds characters that no key has.</source>
        <translation>値が空か、長すぎるか、キーには使われない文字を含んでいます。</translation>
    </message>
    <message>
        <source>The keychain was not asked any further.</source>
        <translation>キーチェーンには、それ以上問い合わせていません。</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>キーチェーンを使用できません</translation>
    </message>
    <message>
        <source>The keychain failed for a reason that it does not say. Logging out and in again often helps.</source>
        <translation>キーチェーンが理由を示さずに失敗しました。ログアウトしてログインし直すと解決することがよくあります。</translation>
    </message>
    <message>
        <source>This keychain cannot say what it holds</source>
        <translation>このキーチェーンは内容の一覧を示せません</translation>
    </message>
    <message>
        <source>Entries that Keyturn no longer lists cannot be found from here. Look for “Keyturn” in the keychain&apos;s own program.</source>
        <translation>Keyturnの一覧にない項目は、ここからは見つけられません。キーチェーンのプログラムで「Keyturn」を検索してください。</translation>
    </message>
    <message>
        <source>Keyturn is not completely installed</source>
        <translation>Keyturnが完全にはインストールされていません</translation>
    </message>
    <message>
        <source>Its program “keyturn-keychain” is missing or cannot be started, and without it Keyturn cannot ask your keychain. Install Keyturn again, then try again.</source>
        <translation>プログラム「keyturn-keychain」がないか、起動できません。これがないと、Keyturnはキーチェーンに問い合わせられません。Keyturnをインストールし直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>Look for an unlock prompt, or a question whether keyturn-keychain may have access; it may be behind other windows.</source>
        <translation>ロック解除の画面、またはkeyturn-keychainのアクセスを許可するかどうかの確認を探してください。ほかのウィンドウの後ろにあることがあります。</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own file</source>
        <translation>Keyturnが自身のファイルに書き込めません</translation>
    </message>
    <message>
        <source>Its data folder is read-only. Nothing was sent.</source>
        <translation>データフォルダーが読み取り専用です。何も送信していません。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is not a file</source>
        <translation>Keyturn自身のファイルが通常のファイルではありません</translation>
    </message>
    <message>
        <source>A link or a folder stands in its place. Nothing was sent.</source>
        <translation>その場所にリンクまたはフォルダーがあります。何も送信していません。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was sent.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。何も送信していません。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is damaged</source>
        <translation>Keyturn自身のファイルが破損しています</translation>
    </message>
    <message>
        <source>Start Keyturn again: it sets the damaged file aside and begins a new one.</source>
        <translation>Keyturnを再起動してください。破損したファイルを退避し、新しいファイルを作成します。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is from a newer version</source>
        <translation>Keyturn自身のファイルが新しいバージョンのものです</translation>
    </message>
    <message>
        <source>Start that version, or move the file away.</source>
        <translation>そのバージョンを起動するか、ファイルを別の場所に移動してください。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be used</source>
        <translation>Keyturn自身のファイルを使用できません</translation>
    </message>
    <message>
        <source>What happens here cannot be remembered. Nothing was sent.</source>
        <translation>ここでの操作を記録できません。何も送信していません。</translation>
    </message>
    <message>
        <source>Keyturn cannot write to its own folder</source>
        <translation>Keyturnが自身のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to somebody else. Make it writable, then try again.</source>
        <translation>%1は読み取り専用か、別のユーザーのものです。書き込み可能にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>In %1 a link or a folder stands in place of keyturn.sqlite, and Keyturn does not write to where it leads. Take it away, then try again.</source>
        <translation>%1では、keyturn.sqliteの場所にリンクまたはフォルダーがあります。Keyturnはその先には書き込みません。取り除いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened. Free some space, then try again.</source>
        <translation>Keyturn自身のファイルを開けません。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This version cannot read keyturn.sqlite in %1, and has not changed it. Start the newer version.</source>
        <translation>このバージョンでは%1のkeyturn.sqliteを読み取れません。ファイルは変更していません。新しいバージョンを起動してください。</translation>
    </message>
    <message>
        <source>A new one in %1 could not be begun either. Try again.</source>
        <translation>%1に新しいファイルを作成することもできませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened</source>
        <translation>Keyturn自身のファイルを開けません</translation>
    </message>
    <message>
        <source>Another program may be using keyturn.sqlite in %1. Try again.</source>
        <translation>別のプログラムが%1のkeyturn.sqliteを使用している可能性があります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Until then there are no kept sign-ins and no vault here, nothing can be created, and what you do is forgotten when you quit. Your keys are in the keychain as before.</source>
        <translation>それまでは、保管されたサインインも保管庫もなく、何も作成できません。操作した内容は終了時に失われます。キーはこれまでどおりキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Secrets were never in it: they are in your keychain as before.</source>
        <translation>シークレットがそこに含まれたことはありません。これまでどおりキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file names a newer version</source>
        <translation>Keyturn自身のファイルに新しいバージョンが記されています</translation>
    </message>
    <message numerus="yes">
        <source>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entries of the vault.</source>
        <translation>
            <numerusform>バージョン番号が新しいKeyturnのものか、破損しています。それ以外の内容はすべて正常です。ファイルを%1として退避しました。新しいファイルには、同じサインインと、保管庫の同じ%Ln件の項目があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>ファイルを%1として退避しました。</translation>
    </message>
    <message numerus="yes">
        <source>The new one holds %Ln entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</source>
        <translation>
            <numerusform>新しいファイルには、読み取れた内容と%1のコピーから得た、保管庫の%Ln件の項目があります。それ以降の変更は失われている可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds the %Ln entries of the vault that could still be read. Others may be missing.</source>
        <translation>
            <numerusform>新しいファイルには、読み取れた保管庫の%Ln件の項目があります。ほかの項目は失われている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it could be read, and the new one is empty.</source>
        <translation>内容をまったく読み取れなかったため、新しいファイルは空です。</translation>
    </message>
    <message numerus="yes">
        <source>The new one has %Ln accounts; connect again what is missing.</source>
        <translation>
            <numerusform>新しいファイルには%Ln件のアカウントがあります。足りないものは接続し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one has no account: connect again those that you had.</source>
        <translation>新しいファイルにはアカウントがありません。以前のアカウントを接続し直してください。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was damaged</source>
        <translation>Keyturn自身のファイルが破損していました</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was missing</source>
        <translation>Keyturn自身のファイルがありませんでした</translation>
    </message>
    <message>
        <source>Your keychain was locked before Keyturn could look. Unlock it, then try again.</source>
        <translation>Keyturnが調べる前にキーチェーンがロックされました。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain ended before Keyturn could look. Start it, then try again.</source>
        <translation>Keyturnが調べる前にキーチェーンが終了しました。起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain failed before Keyturn could look. Try again.</source>
        <translation>Keyturnが調べる前にキーチェーンでエラーが発生しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>保存されたかどうかはまだ不明です</translation>
    </message>
    <message>
        <source>Nothing is saved twice, and what Keyturn finds later is listed in the vault.</source>
        <translation>二重に保存されることはありません。Keyturnがあとで見つけたものは、保管庫の一覧に追加されます。</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still save what it was asked to. Keyturn looks again, and lists it in the vault then.</source>
        <translation>キーチェーンがまだ応答していませんが、依頼したものをこれから保存する可能性があります。Keyturnはもう一度確認し、保存されていれば保管庫の一覧に追加します。</translation>
    </message>
    <message>
        <source>In the keychain, but not in the list</source>
        <translation>キーチェーンにありますが、一覧にありません</translation>
    </message>
    <message>
        <source>The secret is in your keychain, but Keyturn could not write its own index. The next start looks for it there and offers it, where the keychain can be searched. Copy it now to be sure.</source>
        <translation>シークレットはキーチェーンにありますが、Keyturnは自身の索引に書き込めませんでした。キーチェーンを検索できる場合は、次回の起動時に探して提示します。念のため、今コピーしてください。</translation>
    </message>
    <message>
        <source>Removed, but still listed</source>
        <translation>除去しましたが、まだ一覧にあります</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list. Remove it once more later.</source>
        <translation>キーチェーンからはなくなりましたが、Keyturnは自身の一覧を変更できませんでした。あとでもう一度除去してください。</translation>
    </message>
    <message>
        <source>Not known yet whether it is removed</source>
        <translation>除去されたかどうかはまだ不明です</translation>
    </message>
    <message>
        <source>What Keyturn finds gone later is taken off the list.</source>
        <translation>なくなったことをKeyturnがあとで確認したものは、一覧から除去されます。</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still remove it. Keyturn looks again, and takes it off the list then.</source>
        <translation>キーチェーンがまだ応答していませんが、これから除去する可能性があります。Keyturnはもう一度確認し、除去されていれば一覧からも除去します。</translation>
    </message>
    <message>
        <source>The keychain still has it</source>
        <translation>まだキーチェーンにあります</translation>
    </message>
    <message>
        <source>The keychain reported success, but the entry can still be read.</source>
        <translation>キーチェーンは成功と報告しましたが、項目をまだ読み取れます。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も除去されませんでした。</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1はリンクです</translation>
    </message>
    <message>
        <source>A secret is not written to where a link points. Choose the file itself. Nothing was written.</source>
        <translation>シークレットはリンク先には書き込まれません。ファイルそのものを選択してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1はファイルではありません</translation>
    </message>
    <message>
        <source>Choose a file, or a new name. Nothing was written.</source>
        <translation>ファイルまたは新しい名前を選択してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1を読み取れません</translation>
    </message>
    <message>
        <source>Its lines could not be kept, so nothing was written.</source>
        <translation>既存の行を維持できないため、何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1に書き込めません</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, belongs to somebody else, or the disk is full. Nothing was changed.</source>
        <translation>ファイルまたはフォルダーが書き込み禁止か、別のユーザーのものか、ディスクに空きがありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1は大きすぎます</translation>
    </message>
    <message>
        <source>A file with variables has at most 1 MiB. Nothing was written.</source>
        <translation>変数のファイルは最大1 MiBです。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 is not a text file</source>
        <translation>%1はテキストファイルではありません</translation>
    </message>
    <message>
        <source>Only UTF-8 text can be added to. Nothing was written.</source>
        <translation>追記できるのはUTF-8のテキストだけです。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1がたった今変更されました</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile. Nothing was written; try again.</source>
        <translation>その間に別のプログラムが書き込みました。何も書き込まれていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be added to</source>
        <translation>%1には追記できません</translation>
    </message>
    <message>
        <source>With one more line the rest of it would mean something else: look for a quote that is not closed. Nothing was written.</source>
        <translation>行を追加すると、残りの部分の意味が変わってしまいます。閉じられていない引用符がないか確認してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>This value does not fit into a file of variables</source>
        <translation>この値は変数のファイルに書けません</translation>
    </message>
    <message>
        <source>The value holds a character that no line can hold. Nothing was written.</source>
        <translation>値に、行には書けない文字が含まれています。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 does not hold what was written</source>
        <translation>%1の内容が書き込んだものと一致しません</translation>
    </message>
    <message>
        <source>The file was read again, and it is different. Look at it, and do not rely on the value being there.</source>
        <translation>ファイルを読み直したところ、内容が異なっていました。ファイルを確認し、値がそこにあると考えないでください。</translation>
    </message>
    <message>
        <source>This cannot be written in that language</source>
        <translation>この言語では表現できません</translation>
    </message>
    <message>
        <source>The value or the organization holds a character that does not fit there, such as a line break in a header.</source>
        <translation>値または組織に、そこでは使えない文字（ヘッダー内の改行など）が含まれています。</translation>
    </message>
    <message>
        <source>The profile of this service is faulty</source>
        <translation>このサービスのプロファイルに誤りがあります</translation>
    </message>
    <message>
        <source>One of its snippets cannot be read.</source>
        <translation>スニペットの1つを読み取れません。</translation>
    </message>
    <message>
        <source>Choose when it expires.</source>
        <translation>有効期限を選択してください。</translation>
    </message>
    <message>
        <source>That is not a date. Enter one like 31.12.2027 or pick it from the calendar.</source>
        <translation>日付ではありません。2027/12/31のように入力するか、カレンダーから選択してください。</translation>
    </message>
    <message>
        <source>The date is not in the future. Choose tomorrow or later.</source>
        <translation>未来の日付ではありません。明日以降を選択してください。</translation>
    </message>
    <message>
        <source>The date is later than this service allows.</source>
        <translation>このサービスで許可されている日付より後です。</translation>
    </message>
    <message>
        <source>This service does not allow a key without an end.</source>
        <translation>このサービスでは無期限のキーは許可されていません。</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>That is not an address. An address looks like https://api.example.com.</source>
        <translation>アドレスではありません。アドレスはhttps://api.example.comのような形式です。</translation>
    </message>
    <message>
        <source>Only https is allowed, so that nobody on the way can read the key. Plain http works for this computer alone.</source>
        <translation>途中でキーを読み取られないよう、使用できるのはhttpsだけです。暗号化されないhttpは、このコンピューターに対してだけ使用できます。</translation>
    </message>
    <message>
        <source>Leave out everything before the @: an address with a user name in it can pretend to be another server.</source>
        <translation>@より前をすべて省いてください。ユーザー名を含むアドレスは、別のサーバーに見せかけることができます。</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>?または#以降をすべて省いてください。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>アドレスにサーバーが含まれていません。</translation>
    </message>
    <message>
        <source>Enter the key or token.</source>
        <translation>キーまたはトークンを入力してください。</translation>
    </message>
    <message>
        <source>A key or token has no spaces inside. Was more than the value copied, for example “Bearer” in front?</source>
        <translation>キーやトークンの途中に空白は入りません。先頭の「Bearer」など、値以外もコピーしていませんか？</translation>
    </message>
    <message>
        <source>The value holds a line break or another invisible character. Copy it again, alone.</source>
        <translation>値に改行などの見えない文字が含まれています。値だけをコピーし直してください。</translation>
    </message>
    <message>
        <source>The value holds a character that no key or token has, perhaps a curly quote. Copy it again from where it was shown.</source>
        <translation>値に、キーやトークンには使われない文字（曲がった引用符など）が含まれています。表示された場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>That is longer than any key or token. Was a whole file copied?</source>
        <translation>キーやトークンとしては長すぎます。ファイル全体をコピーしていませんか？</translation>
    </message>
    <message>
        <source>Keyturn does not know its service “%1” any more</source>
        <translation>サービス「%1」はKeyturnで不明になりました</translation>
    </message>
    <message>
        <source>The service&apos;s file %1 cannot be used: %2 Mend it and start Keyturn again. The sign-in and its key are still here.</source>
        <translation>サービスのファイル%1を使用できません: %2 修正してからKeyturnを再起動してください。サインインとそのキーはまだここにあります。</translation>
    </message>
    <message>
        <source>The service&apos;s file is gone from %1. Put it back and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>サービスのファイルが%1からなくなっています。元に戻してからKeyturnを再起動するか、別のアカウントを選択してください。サインインとそのキーはまだここにあります。</translation>
    </message>
    <message>
        <source>%1 has no key of this kind any more</source>
        <translation>%1にはこの種類のキーがなくなりました</translation>
    </message>
    <message>
        <source>The service&apos;s file in %1 does not describe the kind “%2”, with which you are signed in. Mend the file and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>%1にあるサービスのファイルに、サインインに使っている種類「%2」の記述がありません。ファイルを修正してからKeyturnを再起動するか、別のアカウントを選択してください。サインインとそのキーはまだここにあります。</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>アドレスを使用できません</translation>
    </message>
    <message>
        <source>“%1”: %2 Sign in again with the right address.</source>
        <translation>「%1」: %2 正しいアドレスでサインインし直してください。</translation>
    </message>
    <message>
        <source>The key that Keyturn uses may not delete this.</source>
        <translation>Keyturn が使用するキーには、これを削除する権限がありません。</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>削除されていません。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>in a comment</source>
        <translation>コメント内</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化されている</translation>
    </message>
    <message>
        <source>a reference to another value</source>
        <translation>別の値への参照</translation>
    </message>
    <message>
        <source>a private key of several lines; Keyturn keeps keys of one line</source>
        <translation>複数行の秘密鍵（Keyturnが保管するのは1行のキー）</translation>
    </message>
    <message>
        <source>a text of several lines; Keyturn keeps keys of one line</source>
        <translation>複数行のテキスト（Keyturnが保管するのは1行のキー）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい／いいえの値</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>characters that no key has</source>
        <translation>キーには使われない文字</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>of no form that Keyturn reads</source>
        <translation>Keyturnが読み取れない形式</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it.</source>
        <translation>ファイルがなくなったか、読み取る権限がありません。</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>それはフォルダーです。中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>At most 1 MB is read. Copy the lines with the keys out of it.</source>
        <translation>読み取れるのは最大1 MBです。キーのある行だけをコピーしてください。</translation>
    </message>
    <message>
        <source>That is not a text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>The source holds bytes that no text has. Choose an .env file or another text.</source>
        <translation>テキストには使われないバイトが含まれています。.envファイルまたは別のテキストを選択してください。</translation>
    </message>
    <message>
        <source>Look at what was left out</source>
        <translation>除外したものを確認してください</translation>
    </message>
    <message>
        <source>Some of it may be a key or token all the same: tick what is one, below.</source>
        <translation>それでもキーやトークンが含まれている可能性があります。該当するものを下で選択してください。</translation>
    </message>
    <message>
        <source>What was pasted is taken for no key: %1.</source>
        <translation>貼り付けた内容はキーとみなされませんでした: %1。</translation>
    </message>
    <message>
        <source>No value in it looks like a key or token.</source>
        <translation>キーやトークンと思われる値はありません。</translation>
    </message>
    <message>
        <source>Tick below what is one all the same.</source>
        <translation>それでも該当するものがあれば、下で選択してください。</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <source>The file is in an older encoding than UTF-8 and was read as Latin-1: letters like ü may look wrong, keys and tokens do not.</source>
        <translation>ファイルはUTF-8より古い文字コードのため、Latin-1として読み取りました。üなどの文字は正しく表示されないことがありますが、キーやトークンには影響しません。</translation>
    </message>
    <message>
        <source>text %1, line %2</source>
        <translation>テキスト%1の%2行目</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>the “;” or “,” at its end</source>
        <translation>末尾の「;」または「,」</translation>
    </message>
    <message>
        <source>the word “Bearer”</source>
        <translation>「Bearer」という語</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <extracomment>%1 is what stood around a value: &quot;quotes, the word “Bearer”&quot;</extracomment>
        <translation>取り除いたもの: %1。</translation>
    </message>
    <message>
        <source>Joined from several lines: tick it if they are one value.</source>
        <translation>複数行をつなげました。1つの値であれば選択してください。</translation>
    </message>
    <message>
        <source>Taken from the middle of a text: see that its end is right.</source>
        <translation>テキストの途中から取り出しました。末尾が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The value stands under another name in the same text.</source>
        <translation>この値は、同じテキスト内の別の名前にもあります。</translation>
    </message>
    <message>
        <source>Read as python-dotenv reads it; a shell would read on over the end of the line.</source>
        <translation>python-dotenvと同じ方法で読み取りました。シェルでは行末を越えて読み取られます。</translation>
    </message>
    <message>
        <source>Decoded from Base64.</source>
        <translation>Base64からデコードしました。</translation>
    </message>
    <message>
        <source>Whether they are in the vault already cannot be told: %1.</source>
        <translation>すでに保管庫にあるかどうかはわかりません: %1。</translation>
    </message>
    <message>
        <source>What you changed is not saved</source>
        <translation>変更は保存されていません</translation>
    </message>
    <message>
        <source>The key is in the vault as it was before the change, because Keyturn could not write its own list. Edit it in the vault.</source>
        <translation>Keyturnが自身の一覧に書き込めなかったため、キーは変更前の状態で保管庫にあります。保管庫で編集してください。</translation>
    </message>
    <message>
        <source>Close without importing this key?</source>
        <translation>このキーをインポートせずに閉じますか？</translation>
    </message>
    <message>
        <source>Close without importing these %L1 keys?</source>
        <translation>これら%L1個のキーをインポートせずに閉じますか？</translation>
    </message>
    <message>
        <source>This key is not shown yet.</source>
        <translation>このキーはまだ表示されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not shown yet.</source>
        <extracomment>of the keys that are not imported when the dialog is closed</extracomment>
        <translation>
            <numerusform>そのうち%Ln個はまだ表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source file is not changed. Your keychain may have what it was asked to save, or save it later; Keyturn lists it in the vault then.</source>
        <translation>元のファイルは変更されません。キーチェーンは、依頼されたものをすでに保存したか、これから保存する可能性があります。その場合、Keyturnは保管庫の一覧に追加します。</translation>
    </message>
    <message>
        <source>The source file is not changed.</source>
        <translation>元のファイルは変更されません。</translation>
    </message>
    <message>
        <source>There is a value in it that is of no service that Keyturn knows.</source>
        <translation>Keyturn の知らないサービスの値が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln values in it that are of no service that Keyturn knows.</source>
        <translation>
            <numerusform>Keyturn の知らないサービスの値が %Ln 個含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is &quot;API_KEY · line 3 · a placeholder&quot;</extracomment>
        <translation>除外: %1。</translation>
    </message>
    <message>
        <source>If it is a key all the same, import it.</source>
        <translation>それでもキーである場合は、インポートしてください。</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard</source>
        <translation>クリップボードからは何も取り込まれませんでした</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>種類(&amp;I)</translation>
    </message>
    <message>
        <source>Cre&amp;dential</source>
        <translation>認証情報(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key name</source>
        <translation>キー名(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Organization ID</source>
        <translation>組織ID(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>サーバーアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;uth address</source>
        <translation>認証アドレス(&amp;U)</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>アカウント名(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>サービス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Key or token</source>
        <translation>キーまたはトークン(&amp;K)</translation>
    </message>
    <message>
        <source>Key na&amp;me</source>
        <translation>キー名(&amp;M)</translation>
    </message>
    <message>
        <source>Organization &amp;ID</source>
        <translation>組織ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Organization (optional)</source>
        <translation>組織（任意）(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>サービス名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>キー名</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>Auth address</source>
        <translation>認証アドレス</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key name, as at the service</source>
        <translation>キー名（サービスでの名前）</translation>
    </message>
    <message>
        <source>Organization (optional)</source>
        <translation>組織（任意）</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>サービスの名前</translation>
    </message>
    <message>
        <source>As it is called where it was made</source>
        <translation>作成した場所での名前</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made</source>
        <translation>GUID（キーを作成した場所に表示されます）</translation>
    </message>
    <message>
        <source>Tokens work in all of your organizations</source>
        <translation>トークンはすべての所属組織で使用できます</translation>
    </message>
    <message>
        <source>This does not begin like a key or token of %1.</source>
        <translation>先頭が%1のキーやトークンと異なります。</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Its own begin with: %2</source>
        <translation>先頭がこのような%1のキーやトークンはありません。%1での先頭: %2</translation>
    </message>
    <message>
        <source>This seems to be only a part of a key: “%1” is missing inside.</source>
        <translation>キーの一部だけのようです。途中に「%1」がありません。</translation>
    </message>
    <message>
        <source>The name holds letters of other alphabets. Written plainly it is %1.</source>
        <translation>名前に別の文字体系の文字が含まれています。通常の文字で書くと%1です。</translation>
    </message>
    <message>
        <source>This is the address of a request, not of the server. Leave out %1 at its end.</source>
        <translation>これはサーバーではなくリクエストのアドレスです。末尾の%1を省いてください。</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff, and not the organization&apos;s name.</source>
        <translation>組織IDはGUID（6f9619ff-8b86-d011-b42d-00c04fc964ffのような、数字とaからfまでの文字32個を5つに区切ったもの）で、組織の名前ではありません。</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>キーまたはトークンを入力してください</translation>
    </message>
    <message>
        <source>Paste it as it was shown.</source>
        <translation>表示されたとおりに貼り付けてください。</translation>
    </message>
    <message>
        <source>The key or token cannot be used</source>
        <translation>このキーまたはトークンは使用できません</translation>
    </message>
    <message>
        <source>This is not a whole key</source>
        <translation>キーの全体ではありません</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>新しいキー(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ame in the vault</source>
        <translation>保管庫での名前(&amp;A)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a field of a list&apos;s row is called: &quot;Organization 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>As it is called where it was made; sent together with the key.</source>
        <translation>作成した場所での名前です。キーと一緒に送信されます。</translation>
    </message>
    <message>
        <source>Sent as %1 with every request.</source>
        <translation>すべてのリクエストで%1として送信されます。</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made.</source>
        <translation>キーを作成した場所に表示されるGUIDです。</translation>
    </message>
    <message>
        <source>A key of %1 does not say which organization it is for. Your name for it tells one from another.</source>
        <translation>%1のキーからは、どの組織のものかわかりません。付けた名前で区別してください。</translation>
    </message>
    <message>
        <source>You will see this name in Keyturn (optional).</source>
        <translation>この名前がKeyturnに表示されます（任意）。</translation>
    </message>
    <message>
        <source>The service is not known any more</source>
        <translation>サービスが不明になりました</translation>
    </message>
    <message>
        <source>%1 came from a file of your own, which is gone. Put the file back and start Keyturn again, or sign out.</source>
        <translation>%1は独自のファイルで定義されていましたが、そのファイルがなくなりました。ファイルを元に戻してKeyturnを再起動するか、サインアウトしてください。</translation>
    </message>
    <message>
        <source>Enter the key&apos;s name</source>
        <translation>キーの名前を入力してください</translation>
    </message>
    <message>
        <source>%1 asks for it together with the key.</source>
        <translation>%1は、キーと一緒に名前を求めます。</translation>
    </message>
    <message>
        <source>Enter the organization ID</source>
        <translation>組織IDを入力してください</translation>
    </message>
    <message>
        <source>A token works in several organizations and names one with each request. The ID has no spaces; it is not the name in the address of the dashboard.</source>
        <translation>トークンは複数の組織で使用でき、リクエストごとに組織を指定します。IDに空白は含まれません。ダッシュボードのアドレスにある名前とは異なります。</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>組織に名前を付けてください</translation>
    </message>
    <message>
        <source>Nothing in the key tells which organization it is for: with keys of two of them, the names alone tell them apart.</source>
        <translation>キーからは、どの組織のものかわかりません。2つの組織のキーは、名前でしか区別できません。</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>アドレスを使用できません</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>この名前が保管庫に表示されます。</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Choose another service, or leave it out.</source>
        <translation>先頭がこのような%1のキーやトークンはありません。別のサービスを選択するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Choose the service that the key belongs to, or leave it out.</source>
        <translation>キーのサービスを選択するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Enter the name of the service that the key belongs to.</source>
        <translation>キーのサービスの名前を入力してください。</translation>
    </message>
    <message>
        <source>%1 is in the list of services: choose it there.</source>
        <translation>%1はサービスの一覧にあります。一覧から選択してください。</translation>
    </message>
    <message>
        <source>Enter the key&apos;s own name at the service: it is sent along with the key.</source>
        <translation>サービスでのキーの名前を入力してください。キーと一緒に送信されます。</translation>
    </message>
    <message>
        <source>Enter the ID of its organization: it is sent along with the key.</source>
        <translation>キーの組織のIDを入力してください。キーと一緒に送信されます。</translation>
    </message>
    <message>
        <source>This cannot be an organization ID: it has no spaces, only letters, digits and signs.</source>
        <translation>これは組織IDではありません。組織IDに空白はなく、文字、数字、記号だけが使われます。</translation>
    </message>
    <message>
        <source>Enter a name. You will see this name in the vault.</source>
        <translation>名前を入力してください。この名前が保管庫に表示されます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service and kind</comment>
        <extracomment>A name for a credential: %1 is its service, %2 its kind</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1のキー</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1のトークン</translation>
    </message>
    <message>
        <source>%1 access key</source>
        <translation>%1のアクセスキー</translation>
    </message>
    <message>
        <source>This is an address. Enter the ID alone.</source>
        <translation>これはアドレスです。ID だけを入力してください。</translation>
    </message>
</context>
<context>
    <name>KeyInField</name>
    <message>
        <source>This looks like a whole key, so nothing was saved. Keyturn keeps keys only in the keychain: take it out here. Import… in the vault keeps it there.</source>
        <translation>キー全体のように見えるため、何も保存していません。Keyturnはキーをキーチェーンにだけ保管します。ここから取り除いてください。保管庫の「インポート…」を使うと、キーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>A whole key seems to be in the wrong field</source>
        <translation>キー全体が別の欄に入力されているようです</translation>
    </message>
    <message>
        <source>Only what is in the field for the key goes into the keychain. Take it out here; nothing was saved.</source>
        <translation>キーチェーンに入るのは、キーの欄の内容だけです。ここから取り除いてください。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>API Keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Account → Tokens</source>
        <translation>アカウント → トークン</translation>
    </message>
    <message>
        <source>Personal Access Key</source>
        <translation>個人用アクセスキー</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>an unnamed organization</source>
        <translation>名前のない組織</translation>
    </message>
    <message>
        <source>Each key acts for %1 and carries the organization with it.</source>
        <translation>各キーは%1に対して機能し、組織の情報を含んでいます。</translation>
    </message>
    <message>
        <source>Tokens are yours and follow you to every organization.</source>
        <translation>トークンは個人のもので、所属するすべての組織で使用できます。</translation>
    </message>
    <message>
        <source>The key is exchanged for access tokens that live for a short time.</source>
        <translation>キーは、短時間だけ有効なアクセストークンと交換されます。</translation>
    </message>
    <message>
        <source>The key of %1 at %2. Making a new key revokes the old one.</source>
        <translation>%2における%1のキーです。新しいキーを作成すると、古いキーは無効になります。</translation>
    </message>
    <message>
        <source>%1 exchanges the key for access tokens that live for a short time.</source>
        <translation>%1は、キーを短時間だけ有効なアクセストークンと交換します。</translation>
    </message>
    <message>
        <source>%1 does not list its keys. This is what this computer has.</source>
        <translation>%1はキーの一覧を提供していません。ここにあるのは、このコンピューターにあるものです。</translation>
    </message>
    <message>
        <source>Key list</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>Token list</source>
        <translation>トークンの一覧</translation>
    </message>
    <message>
        <source>Create API Key</source>
        <translation>APIキーの作成</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>キーの生成</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>キーの削除</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>トークンの削除</translation>
    </message>
    <message>
        <source>&amp;Local name</source>
        <translation>ローカル名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Personal access key</source>
        <translation>個人用アクセスキー</translation>
    </message>
    <message>
        <source>Copy your key now</source>
        <translation>今すぐキーをコピーしてください</translation>
    </message>
    <message>
        <source>Copy your token now</source>
        <translation>今すぐトークンをコピーしてください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there, copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <translation>ブラウザーに%1を開くよう依頼しました。そこでキーを作成してコピーし、ここに貼り付けてください。キーはこのコンピューターのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there (%2), copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <extracomment>%2 is the way through menus: &quot;My Organization → Security&quot;</extracomment>
        <translation>ブラウザーに%1を開くよう依頼しました。そこ（%2）でキーを作成してコピーし、ここに貼り付けてください。キーはこのコンピューターのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there, then answer.</source>
        <translation>ブラウザーに%1を開くよう依頼しました。そこでキーを削除してから、回答してください。</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there (%2), then answer.</source>
        <translation>ブラウザーに%1を開くよう依頼しました。そこ（%2）でキーを削除してから、回答してください。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is &quot;3 keys&quot;</extracomment>
        <translation>%1の削除</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link was not followed</source>
        <translation>リンクは開かれませんでした</translation>
    </message>
    <message>
        <source>No page, organization or key has a link that long.</source>
        <translation>これほど長いリンクを持つページ、組織、キーはありません。</translation>
    </message>
    <message>
        <source>A link can show a page, an organization or a key, and do nothing else. This one asks for something different.</source>
        <translation>リンクはページ、組織、キーを表示するだけで、それ以外は何もできません。このリンクは別のことを求めています。</translation>
    </message>
    <message>
        <source>What this link names has characters that the name of no page, organization or key has.</source>
        <translation>このリンクが示すものには、どのページ、組織、キーの名前にもない文字が含まれています。</translation>
    </message>
    <message>
        <source>The page that this link names is not there. Some pages need an open account of a service that has them.</source>
        <translation>このリンクが示すページはありません。一部のページは、それを持つサービスのアカウントが開いている必要があります。</translation>
    </message>
    <message>
        <source>None of your accounts has the organization that this link names. Connect an account that has it, then open the link again.</source>
        <translation>このリンクが示す組織を持つアカウントはありません。その組織を持つアカウントを接続してから、もう一度リンクを開いてください。</translation>
    </message>
    <message>
        <source>Neither the open organization nor the vault has the key that this link names. If another organization has it, open that one first.</source>
        <translation>開いている組織にも保管庫にも、このリンクが示すキーはありません。別の組織にある場合は、先にその組織を開いてください。</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence that is a list: &quot;“Deploy”, “Backup”.&quot;</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label or a title, and what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>The file of authorities cannot be read.</source>
        <translation>認証局のファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The file of authorities is larger than 4 MiB.</source>
        <translation>認証局のファイルが 4 MiB を超えています。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM format in the file of authorities.</source>
        <translation>認証局のファイルに PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>No server is trusted now, so none can be reached with https. Choose another file, or trust the system&apos;s.</source>
        <translation>現在、信頼されているサーバーはないため、https ではどのサーバーにも接続できません。別のファイルを選ぶか、システムの認証局を信頼してください。</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted now.</source>
        <translation>現在、システムの認証局だけが信頼されています。</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted.</source>
        <translation>システムの認証局が信頼されています。</translation>
    </message>
    <message>
        <source>Only the authorities in the file are trusted. A connection that is open stays for two minutes at most.</source>
        <translation>ファイル内の認証局だけが信頼されています。開いている接続は最長 2 分間残ります。</translation>
    </message>
    <message>
        <source>The authorities in the file are trusted besides the system&apos;s.</source>
        <translation>システムの認証局に加えて、ファイル内の認証局も信頼されています。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain.</source>
        <translation>APIキーとトークンを作成、保管、削除します。シークレットはキーチェーンから出ません。</translation>
    </message>
    <message>
        <source>Open the sandbox: a local server with made-up organizations.</source>
        <translation>サンドボックスを開きます: 架空の組織を持つローカルサーバーです。</translation>
    </message>
    <message>
        <source>Open your own sign-ins, as without any option. Wins over --sandbox.</source>
        <translation>オプションなしと同じく、自分のサインインを開きます。--sandboxより優先されます。</translation>
    </message>
    <message>
        <source>Language and country of texts, dates and numbers, e.g. en_GB; for this start, whatever is chosen in the menu View. Texts are in English if there are none in the language, and then dates are, too.</source>
        <translation>テキスト、日付、数値の言語と国（例: ja_JP）。[表示]メニューでの選択にかかわらず、今回の起動にだけ使われます。その言語のテキストがない場合は英語になり、日付も英語になります。</translation>
    </message>
    <message>
        <source>locale</source>
        <comment>stands for a value in --help</comment>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language.</source>
        <translation>「%1」は言語ではありません。</translation>
    </message>
    <message>
        <source>link</source>
        <comment>stands for a value in --help</comment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>A keyturn:// link to a page, an organization or a key, which is shown.</source>
        <translation>表示するページ、組織、キーへのkeyturn://リンク。</translation>
    </message>
    <message>
        <source>Keyturn takes one keyturn:// link, and no files or other arguments.</source>
        <translation>Keyturnはkeyturn://リンクを1つ受け取り、ファイルやほかの引数は受け取りません。</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Appeared in the list; not made here</source>
        <translation>一覧に出現、ここで作成したものではない</translation>
    </message>
    <message>
        <source>Made by me</source>
        <translation>自分が作成</translation>
    </message>
    <message>
        <source>Made by a colleague</source>
        <translation>同僚が作成</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>要調査</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <comment>a key</comment>
        <translation>自分のもの(&amp;M)</translation>
    </message>
    <message>
        <source>A &amp;colleague&apos;s</source>
        <comment>a key</comment>
        <translation>同僚のもの(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>要調査(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <comment>who made a key</comment>
        <translation>不明(&amp;U)</translation>
    </message>
    <message>
        <source>Not made here</source>
        <translation>ここで作成したものではない</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>an organization, then its service
----------
an account as above, then the page of one of its lists</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show in the vault</source>
        <translation>保管庫で表示</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>%1で表示</translation>
    </message>
    <message>
        <source>%1 (server unknown)</source>
        <translation>%1（サーバー不明）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>はリストでなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>はテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>はtrueまたはfalseでなければなりません</translation>
    </message>
    <message>
        <source>must be a number of days from 1 to %1</source>
        <translation>は1から%1までの日数でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <comment>%1 is a place in a file, %2 says what is wrong with it</comment>
        <translation>「%1」%2。</translation>
    </message>
    <message>
        <source>must begin with &quot;/&quot;</source>
        <translation>は「/」で始まらなければなりません</translation>
    </message>
    <message>
        <source>must not hold &quot;//&quot;</source>
        <translation>に「//」を含めることはできません</translation>
    </message>
    <message>
        <source>must not hold the segments &quot;.&quot; or &quot;..&quot;</source>
        <translation>に「.」や「..」の区切りを含めることはできません</translation>
    </message>
    <message>
        <source>must not hold &quot;?&quot; or &quot;#&quot;</source>
        <translation>に「?」や「#」を含めることはできません</translation>
    </message>
    <message>
        <source>must be at most 512 letters, digits and the signs of a path</source>
        <translation>は512字以内の英数字とパスの記号でなければなりません</translation>
    </message>
    <message>
        <source>must be the name of a field</source>
        <translation>はフィールドの名前でなければなりません</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <translation>は環境変数の名前でなければなりません</translation>
    </message>
    <message>
        <source>must hold &quot;{id}&quot; once</source>
        <translation>は「{id}」を1つ含まなければなりません</translation>
    </message>
    <message>
        <source>must not hold &quot;{id}&quot;</source>
        <translation>に「{id}」を含めることはできません</translation>
    </message>
    <message>
        <source>must be an https address without user name, query or fragment</source>
        <translation>はユーザー名、クエリ、フラグメントのないhttpsアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be a text of at most 512 characters</source>
        <translation>は512文字以内のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>はhttpsアドレスでなければなりません</translation>
    </message>
    <message>
        <source>is missing, and there are &quot;snippets&quot;</source>
        <translation>がないのに「snippets」があります</translation>
    </message>
    <message>
        <source>must be the name of one of the &quot;ways&quot;</source>
        <translation>は「ways」のいずれかの名前でなければなりません</translation>
    </message>
    <message>
        <source>must be at most 200 ASCII characters</source>
        <translation>は200字以内のASCII文字でなければなりません</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>は次のいずれかでなければなりません: %1</translation>
    </message>
    <message>
        <source>must be the name of a JSON key</source>
        <translation>はJSONキーの名前でなければなりません</translation>
    </message>
    <message>
        <source>must not name the field of the key itself</source>
        <translation>にキー自体のフィールドを指定することはできません</translation>
    </message>
    <message>
        <source>must be a list of different numbers of days, ascending</source>
        <translation>は昇順に並んだ異なる日数のリストでなければなりません</translation>
    </message>
    <message>
        <source>must be &quot;ms&quot;: moments are sent as epoch milliseconds</source>
        <translation>は「ms」でなければなりません: 時刻は1970年からのミリ秒で送信されます</translation>
    </message>
    <message>
        <source>must be one of &quot;presetDays&quot;</source>
        <translation>は「presetDays」のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must not be less than one of &quot;presetDays&quot;</source>
        <translation>は「presetDays」のどの値よりも小さくできません</translation>
    </message>
    <message>
        <source>must be at most 16 visible ASCII characters</source>
        <translation>は16字以内の可視ASCII文字でなければなりません</translation>
    </message>
    <message>
        <source>must be at most 4 visible ASCII characters</source>
        <translation>は4字以内の可視ASCII文字でなければなりません</translation>
    </message>
    <message>
        <source>must be a number from 1 to 64</source>
        <translation>は1から64までの数値でなければなりません</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>はHTTPヘッダーの名前でなければなりません</translation>
    </message>
    <message>
        <source>must not be a header that Keyturn sets itself</source>
        <translation>にKeyturn自身が設定するヘッダーは使えません</translation>
    </message>
    <message>
        <source>needs the field &quot;expiresAt&quot; among the &quot;fields&quot;</source>
        <translation>には「fields」の中に「expiresAt」フィールドが必要です</translation>
    </message>
    <message>
        <source>must be a text of at most 100 visible characters</source>
        <translation>は100字以内の可視文字のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be GET, because a check must not change anything</source>
        <translation>はGETでなければなりません。検証で何かを変更してはならないためです</translation>
    </message>
    <message>
        <source>must be a query such as &quot;limit=1&quot;</source>
        <translation>は「limit=1」のようなクエリでなければなりません</translation>
    </message>
    <message>
        <source>must be a status from 400 to 499</source>
        <translation>は400から499までのステータスでなければなりません</translation>
    </message>
    <message>
        <source>must be one of not-accepted, not-allowed, refused</source>
        <translation>はnot-accepted、not-allowed、refusedのいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be at most 32 small letters, digits and hyphens</source>
        <translation>は32字以内の英小文字、数字、ハイフンでなければなりません</translation>
    </message>
    <message>
        <source>must be a text of at most 64 characters</source>
        <translation>は64文字以内のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must not hold invisible characters</source>
        <translation>に見えない文字を含めることはできません</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1000</source>
        <translation>は0から1000までの数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a text of at most 200 characters</source>
        <translation>は200文字以内のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must hold &quot;api-key&quot;, &quot;token&quot; or &quot;personal-access-key&quot;</source>
        <translation>は「api-key」「token」「personal-access-key」のいずれかを含まなければなりません</translation>
    </message>
    <message>
        <source>is missing, and a kind has an &quot;exchange&quot;</source>
        <translation>がないのに「exchange」を持つ種類があります</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>ファイルが256 KiBを超えています。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>有効なJSONではありません: %1。</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>ファイルには1つのJSONオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>A key appears twice in the same object.</source>
        <translation>同じオブジェクトにJSONキーが2回あります。</translation>
    </message>
    <message>
        <source>&quot;id&quot; must name the service with at most 32 small letters, digits and hyphens.</source>
        <translation>「id」にはサービスの名前を32字以内の英小文字、数字、ハイフンで指定してください。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is in %2 already.</source>
        <translation>サービス「%1」はすでに%2にあります。</translation>
    </message>
    <message>
        <source>There is no folder for the user&apos;s own services.</source>
        <translation>独自のサービス用のフォルダーがありません。</translation>
    </message>
    <message>
        <source>The folder is a symbolic link; Keyturn writes to real folders only.</source>
        <translation>フォルダーはシンボリックリンクです。Keyturnは実際のフォルダーにのみ書き込みます。</translation>
    </message>
    <message>
        <source>The file is a symbolic link; Keyturn writes to real files only.</source>
        <translation>ファイルはシンボリックリンクです。Keyturnは実際のファイルにのみ書き込みます。</translation>
    </message>
    <message>
        <source>There is something else in the place of the file.</source>
        <translation>ファイルの場所に別のものがあります。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The file is there, but not a profile of this service.</source>
        <translation>ファイルはありますが、このサービスのプロファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation>ファイルを除去できません。</translation>
    </message>
    <message>
        <source>The service has no such operation to change.</source>
        <translation>このサービスには変更できるその操作がありません。</translation>
    </message>
    <message>
        <source>This operation did not come with Keyturn; there is no way back.</source>
        <translation>この操作はKeyturnに付属していないため、元に戻せません。</translation>
    </message>
    <message>
        <source>must set {{value}}: the language env reads no variables</source>
        <translation>は{{value}}を設定しなければなりません: 言語envは変数を読み取りません</translation>
    </message>
    <message>
        <source>must not name {{organizationHeader}} without an &quot;organizationHeader&quot;</source>
        <translation>に「organizationHeader」なしで{{organizationHeader}}を書くことはできません</translation>
    </message>
    <message>
        <source>must not name an organization without an &quot;organizationVariable&quot;</source>
        <translation>に「organizationVariable」なしで組織を書くことはできません</translation>
    </message>
    <message>
        <source>must not name an organization: the language env reads no variables</source>
        <translation>に組織を書くことはできません: 言語envは変数を読み取りません</translation>
    </message>
    <message>
        <source>must not name {{authUrl:…}} without an &quot;exchange&quot;</source>
        <translation>に「exchange」なしで{{authUrl:…}}を書くことはできません</translation>
    </message>
    <message>
        <source>holds a path that %1</source>
        <comment>%1 ends the sentence</comment>
        <translation>に含まれるパス%1</translation>
    </message>
    <message>
        <source>must be a text of at most 32 characters</source>
        <translation>は32文字以内のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of lines</source>
        <translation>は行のリストでなければなりません</translation>
    </message>
    <message>
        <source>must not hold &quot;{{&quot; without a &quot;}}&quot; behind it</source>
        <translation>に「}}」が後に続かない「{{」を含めることはできません</translation>
    </message>
    <message>
        <source>must not hold a placeholder that is not in the list</source>
        <translation>に一覧にないプレースホルダーを含めることはできません</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>1 key</source>
        <translation>1個のキー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1個のトークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>One key</source>
        <translation>1個のキー</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>1個のトークン</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;2 tokens&quot; and &quot;1 key&quot;</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 expires today</source>
        <extracomment>%1 is &quot;One key&quot;, &quot;3 keys&quot; or &quot;2 tokens and 1 key&quot;, as in the next texts</extracomment>
        <translation>%1が今日期限切れになります</translation>
    </message>
    <message>
        <source>%1 expire today</source>
        <translation>%1が今日期限切れになります</translation>
    </message>
    <message>
        <source>%1 expires this week</source>
        <translation>%1が今週期限切れになります</translation>
    </message>
    <message>
        <source>%1 expire this week</source>
        <translation>%1が今週期限切れになります</translation>
    </message>
    <message>
        <source>%1 expires soon</source>
        <translation>%1がまもなく期限切れになります</translation>
    </message>
    <message>
        <source>%1 expire soon</source>
        <translation>%1がまもなく期限切れになります</translation>
    </message>
    <message>
        <source>%1, %2 of them today</source>
        <extracomment>%1 is &quot;3 keys expire this week&quot;, %2 a number</extracomment>
        <translation>%1（うち今日は%2個）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>SnippetName</name>
    <message>
        <source>MCP client</source>
        <translation>MCPクライアント</translation>
    </message>
    <message>
        <source>Shell export</source>
        <translation>シェルのexport</translation>
    </message>
</context>
<context>
    <name>SwapText</name>
    <message>
        <source>The file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether %1 has moved, or put the new key in its place by hand.</source>
        <translation>何も変更していません。%1が移動していないか確認するか、新しいキーに手作業で差し替えてください。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>Nothing was changed: Keyturn swaps keys in ordinary files only.</source>
        <translation>何も変更していません。Keyturnがキーを差し替えるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>The file has other names</source>
        <translation>ファイルに別の名前があります</translation>
    </message>
    <message>
        <source>Nothing was changed: under its other names (hard links) the file would keep the old key. Change it by hand.</source>
        <translation>何も変更していません。ファイルの別の名前（ハードリンク）のほうには古いキーが残ってしまいます。手作業で変更してください。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Nothing was changed. Look who may read %1.</source>
        <translation>何も変更していません。%1を読み取る権限を確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The file is as it was. Look who may write %1, and whether its owner and its rights can be kept.</source>
        <translation>ファイルは元のままです。%1に書き込む権限と、所有者やアクセス権を維持できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the new key in it by hand.</source>
        <translation>何も変更していません。新しいキーを手作業で入れてください。</translation>
    </message>
    <message>
        <source>The old key is not in this file</source>
        <translation>古いキーはこのファイルにありません</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be written in another way, or the file has another key.</source>
        <translation>何も変更していません。別の書き方になっているか、ファイルに別のキーがある可能性があります。</translation>
    </message>
    <message>
        <source>The new key is the old one</source>
        <translation>新しいキーが古いキーと同じです</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>The new key needs quotes in this file</source>
        <translation>このファイルでは新しいキーに引用符が必要です</translation>
    </message>
    <message>
        <source>Another program has changed the file</source>
        <translation>別のプログラムがファイルを変更しました</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it. Swap again to see what is in it now.</source>
        <translation>ファイルはそのプログラムが書き込んだままです。現在の内容を確認するには、もう一度差し替えてください。</translation>
    </message>
    <message>
        <source>The file still has the new key. Look who may write %1, then undo once more.</source>
        <translation>ファイルのキーは新しいキーのままです。%1に書き込めるユーザーを確認してから、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it, and the swap can no longer be undone. “Swap in file…” looks what is in it now.</source>
        <translation>ファイルはそのプログラムが書き込んだままで、差し替えを元に戻すことはできなくなりました。「ファイル内で差し替え…」で現在の内容を確認できます。</translation>
    </message>
</context>
<context>
    <name>UnknownOutcome</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The request was canceled before the answer had come.</source>
        <translation>応答が届く前にリクエストがキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn does not follow.</source>
        <translation>%1がリダイレクトで応答しました。Keyturnはリダイレクトに従いません。</translation>
    </message>
    <message>
        <source>The answer was too large to be read.</source>
        <translation>応答が大きすぎて読み取れませんでした。</translation>
    </message>
    <message>
        <source>The answer stated two lengths, so nobody can tell where it ends.</source>
        <translation>応答に長さが2つ示されており、どこで終わるのか判断できません。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>%1がエラーで応答しました（%2）。</translation>
    </message>
    <message>
        <source>The connection ended before a readable answer had come.</source>
        <translation>読み取れる応答が届く前に接続が終了しました。</translation>
    </message>
    <message>
        <source>%1 may have created the key</source>
        <translation>%1がキーを作成した可能性があります</translation>
    </message>
    <message>
        <source>The request was sent once and is not repeated. If it was created, its secret is lost: delete it and create a new one.</source>
        <translation>リクエストは1回送信され、繰り返されません。作成されていた場合、シークレットは失われています。削除して、新しく作成してください。</translation>
    </message>
    <message>
        <source>%1 may have deleted the key</source>
        <translation>%1がキーを削除した可能性があります</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there.</source>
        <translation>一覧を更新して、何があるか確認してください。</translation>
    </message>
    <message>
        <source>%1 may have renamed the key</source>
        <translation>%1がキーの名前を変更した可能性があります</translation>
    </message>
    <message>
        <source>Refresh the list to see its name.</source>
        <translation>一覧を更新して、名前を確認してください。</translation>
    </message>
    <message>
        <source>No access token came</source>
        <translation>アクセストークンが届きませんでした</translation>
    </message>
    <message>
        <source>If a token was made, it expires on its own. You can ask again.</source>
        <translation>トークンが作成されていた場合も、自動的に期限切れになります。もう一度要求できます。</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>%1: %2 See %1 --help.</source>
        <extracomment>%1 is a program, %2 a sentence that says what is wrong</extracomment>
        <translation>%1: %2 %1 --helpを参照してください。</translation>
    </message>
</context>
<context>
    <name>endtext</name>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <translation>%1を要求、未確認</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The expiry is not the one that was asked for</source>
        <translation>有効期限が要求したものと異なります</translation>
    </message>
    <message>
        <source>Asked for: %1. %2 says that it ends: %3.</source>
        <extracomment>a moment or &quot;Never&quot;, the name of a service, a moment or &quot;Never&quot;</extracomment>
        <translation>要求: %1。%2が示す期限: %3。</translation>
    </message>
</context>
<context>
    <name>keyturn::AboutDialog</name>
    <message>
        <source>Secret Service or KWallet</source>
        <translation>Secret ServiceまたはKWallet</translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation>Keyturnについて</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets are kept in your keychain and nowhere else.</source>
        <translation>APIキーとトークンを作成、保管、削除します。シークレットはキーチェーンにだけ保管されます。</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>詳細のコピー(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>詳細をコピーしました</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityDetails</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Expiry before</source>
        <translation>変更前の有効期限</translation>
    </message>
    <message>
        <source>Expiry now</source>
        <translation>現在の有効期限</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>変更前の名前</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;API key&quot; or &quot;Token&quot;, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>キーID: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>ログの検証</translation>
    </message>
    <message>
        <source>Look whether somebody has changed the log in Keyturn&apos;s file</source>
        <translation>Keyturnのファイル内のログが変更されていないか確認します</translation>
    </message>
    <message>
        <source>Activity list</source>
        <translation>アクティビティの一覧</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Keep entries</source>
        <translation>項目の保持期間</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>無期限に保持</translation>
    </message>
    <message>
        <source>Keep for 1 year</source>
        <translation>1年間保持</translation>
    </message>
    <message>
        <source>Keep for 90 days</source>
        <translation>90日間保持</translation>
    </message>
    <message>
        <source>Nothing was cut off: the log was touched, or cannot be read</source>
        <translation>何も切り詰めていません。ログに手が加えられたか、ログを読み取れません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No entry of the log matches the search and the filter.</source>
        <translation>検索とフィルターに一致するログの項目はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>ログを読み取れませんでした</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Your keys are not affected.</source>
        <translation>Keyturnが自身のファイルを読み取れません。キーに影響はありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The log lacks something</source>
        <translation>ログに欠けている項目があります</translation>
    </message>
    <message>
        <source>Keyturn could not write its own file when something was done, so no entry says so.</source>
        <translation>操作が行われたときにKeyturnが自身のファイルに書き込めなかったため、記録されていません。</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>ログを検証中…</translation>
    </message>
    <message>
        <source>Only the history of this key: %1</source>
        <translation>このキーの履歴のみ: %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1の履歴</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>履歴の表示(&amp;H)</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>キーIDのコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1をコピーしました</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1件の項目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and older ones</source>
        <extracomment>%1 is &quot;500 entries&quot;</extracomment>
        <translation>%1と、それより古いもの</translation>
    </message>
    <message>
        <source>Not exported: the log could not be read</source>
        <translation>エクスポートしていません: ログを読み取れませんでした</translation>
    </message>
    <message>
        <source>What was done here and seen to change. Never a value of a key.</source>
        <translation>ここで行われたことと、見られた変更。キーの値は決して含まれません。</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>What you do with keys is noted here, and so is what others have changed at a service. What happens in the sandbox is not noted.</source>
        <translation>キーに対して行ったことと、サービス側で他の人が変更したことがここに記録されます。サンドボックスでの操作は記録されません。</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityVerification</name>
    <message>
        <source>The log could not be verified</source>
        <translation>ログを検証できませんでした</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Nothing is known about the log.</source>
        <translation>Keyturnが自身のファイルを読み取れません。ログについては何もわかりません。</translation>
    </message>
    <message>
        <source>The log was changed</source>
        <translation>ログが変更されています</translation>
    </message>
    <message>
        <source>Entry %1 was changed: what is in the file now is not what Keyturn wrote. The entries before it are as they were written.</source>
        <translation>項目%1が変更されています。ファイルにある内容は、Keyturnが書き込んだものではありません。それより前の項目は書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>The log has a gap</source>
        <translation>ログに欠落があります</translation>
    </message>
    <message>
        <source>Entry %1 is missing or cannot be read. The entries before it are as Keyturn wrote them.</source>
        <translation>項目%1がないか、読み取れません。それより前の項目はKeyturnが書き込んだときのままです。</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>該当箇所の表示</translation>
    </message>
    <message>
        <source>One entry was looked at.</source>
        <translation>1件の項目を調べました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were looked at.</source>
        <translation>
            <numerusform>%Ln件の項目を調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is as Keyturn wrote it</source>
        <translation>ログはKeyturnが書き込んだときのままです</translation>
    </message>
    <message>
        <source>%1 The newest check sum ends with %2. Keep it elsewhere: comparing it later also finds out whether somebody wrote the whole log anew.</source>
        <extracomment>%1 is &quot;12 entries were looked at.&quot;, %2 the end of a check sum</extracomment>
        <translation>%1 最新のチェックサムの末尾は%2です。別の場所に控えておき、あとで比較すると、ログ全体が書き直された場合にも気づくことができます。</translation>
    </message>
    <message>
        <source>Copy the check sum</source>
        <translation>チェックサムのコピー</translation>
    </message>
</context>
<context>
    <name>keyturn::CalendarExport</name>
    <message>
        <source>A key expires</source>
        <translation>キーの期限</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>「%1」の期限</translation>
    </message>
    <message>
        <source>Nothing to add to a calendar</source>
        <translation>カレンダーに追加するものがありません</translation>
    </message>
    <message>
        <source>Keyturn knows of no end that is still to come. Choose a key that expires.</source>
        <translation>これから期限を迎えるキーをKeyturnは知りません。有効期限のあるキーを選択してください。</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>カレンダーに追加</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>何も書き込まれませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1に書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The end of one key was written</source>
        <translation>1個のキーの期限を書き込みました</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %Ln keys were written</source>
        <translation>
            <numerusform>%Ln個のキーの期限を書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 with your calendar. Opened again later, it finds these events and moves those whose end has changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1をカレンダーで開いてください。あとでもう一度開くと、カレンダーはこれらの予定を見つけ、期限が変わったものを移動します。</translation>
    </message>
    <message>
        <source>%1, so Keyturn may forget which ends are in the calendar: a later file may not move those that change.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1。そのため、どの期限がカレンダーにあるかをKeyturnが忘れる可能性があり、あとで作成したファイルでは、変わった期限の予定が移動しないことがあります。</translation>
    </message>
</context>
<context>
    <name>keyturn::CaptureDialog</name>
    <message>
        <source>Add the token you made there</source>
        <translation>作成したトークンの追加</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>キーのインポート</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>作成したキーの追加</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain. Nothing is sent anywhere.</source>
        <translation>キーはこのコンピューターのキーチェーンに保管されます。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” was saved late</source>
        <translation>「%1」は遅れて保存されました</translation>
    </message>
    <message>
        <source>Your keychain has answered, and the key is in the vault now. What the form holds is not saved yet.</source>
        <translation>キーチェーンが応答し、キーは保管庫に入りました。フォームの内容はまだ保存されていません。</translation>
    </message>
    <message>
        <source>This key is in the vault already</source>
        <translation>このキーはすでに保管庫にあります</translation>
    </message>
    <message>
        <source>This key may be in the vault already</source>
        <translation>このキーはすでに保管庫にある可能性があります</translation>
    </message>
    <message>
        <source>“%1” has the same ID.</source>
        <translation>「%1」のIDが同じです。</translation>
    </message>
    <message>
        <source>“%1” ends the same.</source>
        <translation>「%1」の末尾が同じです。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を保管</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturnが自身の一覧に書き込めませんでした</translation>
    </message>
    <message>
        <source>Without it the entry would not be found again. Save once more; Cancel takes it out of the keychain again.</source>
        <translation>一覧がないと、この項目を再び見つけられません。もう一度保存してください。キャンセルすると、キーチェーンから再び除去されます。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>キーチェーンに保存中…</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>キーが保存されるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>keyturn::CertificateText</name>
    <message>
        <source>The server did not agree to a secure connection with TLS 1.2 or later.</source>
        <translation>サーバーが、TLS 1.2以降による安全な接続に応じませんでした。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer may be wrong.</source>
        <translation>証明書はまだ有効になっていません。このコンピューターの時計が間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>証明書は別のサーバーのものです。</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that this computer trusts.</source>
        <translation>証明書は自己署名されており、このコンピューターが信頼する機関が署名したものではありません。</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not trust.</source>
        <translation>証明書は、このコンピューターが信頼していない機関によって発行されています。</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>サーバーが証明書を提示しませんでした。</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections.</source>
        <translation>このコンピューターには、安全な接続のためのライブラリがありません。</translation>
    </message>
    <message>
        <source>The certificate may not be used for this server.</source>
        <translation>この証明書はこのサーバーには使用できません。</translation>
    </message>
    <message>
        <source>The certificate is damaged or forged.</source>
        <translation>証明書が破損しているか、偽造されています。</translation>
    </message>
    <message>
        <source>Whether the certificate has been revoked could not be found out.</source>
        <translation>証明書が失効しているかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>The certificate could not be checked.</source>
        <translation>証明書を検証できませんでした。</translation>
    </message>
</context>
<context>
    <name>keyturn::ChoiceBox</name>
    <message>
        <source>Opens the list of choices</source>
        <translation>選択肢の一覧を開きます</translation>
    </message>
</context>
<context>
    <name>keyturn::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Find a page, a command or a key</source>
        <translation>ページ、コマンド、キーを検索</translation>
    </message>
    <message>
        <source>Enter opens the first that is found</source>
        <translation>Enterキーで最初に見つかったものを開きます</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>これらの語をすべて名前に含むものはありません。</translation>
    </message>
    <message>
        <source>The first %L1 of %L2. Type more to find others.</source>
        <translation>%L2件のうち最初の%L1件。ほかを探すには続けて入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Commands</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a place: %1 is the vault, %2 a service</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>一覧で</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>アカウントの接続</translation>
    </message>
    <message>
        <source>Stay signed in until I quit</source>
        <translation>終了するまでサインインを維持</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks a key of %1, so it cannot sign in there.</source>
        <translation>%1のキーを検証するリクエストをKeyturnは知らないため、サインインできません。</translation>
    </message>
    <message>
        <source>An API key acts for one organization. A personal access token works in all of yours.</source>
        <translation>APIキーは1つの組織に対して機能します。個人用アクセストークンは、所属するすべての組織で使用できます。</translation>
    </message>
    <message>
        <source>The key stays in your keychain. It is exchanged for access tokens, which live for a short time.</source>
        <translation>キーはキーチェーンから出ません。キーは、短時間だけ有効なアクセストークンと交換されます。</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: making a new key revokes the old one.</source>
        <translation>%1のキーは組織ごとに1つです。新しいキーを作成すると、古いキーは無効になります。</translation>
    </message>
    <message>
        <source>%1 is asked first. Only a key that it accepts is kept.</source>
        <translation>最初に%1に問い合わせます。受け付けられたキーだけを保管します。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>キーチェーンを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>キーチェーンに保存中…</translation>
    </message>
    <message>
        <source>This is the address of a request</source>
        <translation>これはリクエストのアドレスです</translation>
    </message>
    <message>
        <source>The address ends with a path of the API of %1. The server&apos;s address is %2.</source>
        <translation>アドレスの末尾が%1のAPIのパスになっています。サーバーのアドレスは%2です。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>Connect as it is</source>
        <translation>このアドレスで接続</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>このまま接続</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Without the keychain you can stay signed in until you quit; nothing is written to disk.</source>
        <translation>サインインはできます。%1 キーチェーンがなくても、終了するまでサインインを維持できます。ディスクには何も書き込まれません。</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>キーが保存されるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionDialog</name>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a key, %2 the server, %3 the server where it is exchanged for access tokens</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 at %2, exchanged at %3</source>
        <translation>%2の%1（%3で交換）</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>アカウント名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>組織名(&amp;O)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>組織の追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>除去(&amp;R)</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>これは組織IDではありません</translation>
    </message>
    <message>
        <source>“%1” is empty or holds spaces or letters that no ID has.</source>
        <translation>「%1」は空か、空白やIDに使われない文字を含んでいます。</translation>
    </message>
    <message>
        <source>Enter at least one organization</source>
        <translation>組織を1つ以上入力してください</translation>
    </message>
    <message>
        <source>A token names an organization with each request.</source>
        <translation>トークンはリクエストごとに組織を指定します。</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionEntry</name>
    <message>
        <source>open now</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionList</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>アカウントの検索</translation>
    </message>
    <message>
        <source>No account has this name</source>
        <translation>この名前のアカウントはありません</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionSwitcher</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>keyturn::ConsumerList</name>
    <message>
        <source>2. Put it to use</source>
        <translation>2. 使用を開始</translation>
    </message>
    <message>
        <source>Nothing is noted under “Used in” of the old key. Put the new one wherever you know the old one to be.</source>
        <translation>古いキーの「使用場所」には何もメモされていません。古いキーを使っている場所がわかる場合は、新しいキーに差し替えてください。</translation>
    </message>
    <message>
        <source>Nobody knows what uses the old key</source>
        <translation>何が古いキーを使っているのか、わかっていません</translation>
    </message>
    <message>
        <source>Everything that was noted has the new key</source>
        <translation>メモされていたものはすべて新しいキーになりました</translation>
    </message>
    <message>
        <source>Tick each place once it has the new key: %L1 of %L2 have it</source>
        <translation>新しいキーにした場所を選択してください: %L2か所中%L1か所が完了</translation>
    </message>
    <message>
        <source>The vault does not have the old key&apos;s value.</source>
        <translation>保管庫に古いキーの値がありません。</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>The file has the new key</source>
        <translation>ファイルのキーは新しくなっています</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルに書き込み中…</translation>
    </message>
    <message>
        <source>Swapped. What reads the file only when it starts must be started again.</source>
        <translation>差し替えました。起動時にだけファイルを読み取るものは、再起動が必要です。</translation>
    </message>
    <message>
        <source>Bringing the old content back…</source>
        <translation>元の内容に戻しています…</translation>
    </message>
    <message>
        <source>Undone: the file has the old key again</source>
        <translation>元に戻しました: ファイルのキーは古いキーに戻っています</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>新しいキーのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>コピーできませんでした</translation>
    </message>
    <message>
        <source>Another program took the clipboard. The new key is not in it. Try again.</source>
        <translation>別のプログラムがクリップボードを取得しました。新しいキーは入っていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Swap in file…</source>
        <translation>ファイル内で差し替え…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Puts the old key back into the file. Possible until the rotation has ended or Keyturn is closed.</source>
        <translation>古いキーをファイルに戻します。ローテーションが終わるか、Keyturnを閉じるまで可能です。</translation>
    </message>
</context>
<context>
    <name>keyturn::CopyStatus</name>
    <message numerus="yes">
        <source>Copied, clears in %Ln s</source>
        <translation>
            <numerusform>コピーしました（%Ln秒後に消去）</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard no longer holds it</source>
        <translation>コピーしましたが、クリップボードにはもう残っていません</translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>For %1 on %2</source>
        <translation>対象: %1（%2）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Expiration</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>キーチェーンに保管(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who answers for it: a person or a team</source>
        <translation>責任を持つ人またはチーム</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>Its note and its tags are taken over.</source>
        <translation>メモとタグを引き継ぎます。</translation>
    </message>
    <message>
        <source>Its note is taken over.</source>
        <translation>メモを引き継ぎます。</translation>
    </message>
    <message>
        <source>Its tags are taken over.</source>
        <translation>タグを引き継ぎます。</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>You will see this name in the list.</source>
        <translation>この名前が一覧に表示されます。</translation>
    </message>
    <message>
        <source>Holds characters that cannot be seen: %1</source>
        <translation>見えない文字が含まれています: %1</translation>
    </message>
    <message>
        <source>Another key has this name. Choose a different one to tell them apart.</source>
        <translation>この名前のキーがすでにあります。区別できるように、別の名前にしてください。</translation>
    </message>
    <message>
        <source>Another name in the list looks the same, but is written with other characters. Choose a different one to tell them apart.</source>
        <translation>見た目が同じで、異なる文字で書かれた名前が一覧にあります。区別できるように、別の名前にしてください。</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>キーチェーンを待っています: ロック解除の画面を探してください</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>キーチェーンに保存中…</translation>
    </message>
    <message>
        <source>Create without keeping</source>
        <translation>保管せずに作成</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>キーが保存されるまでお待ちください。</translation>
    </message>
    <message>
        <source>Please wait: the answer brings the only copy of the key.</source>
        <translation>お待ちください: 応答で届くキーは1つしかありません。</translation>
    </message>
    <message>
        <source>Not known yet whether this key is saved</source>
        <translation>このキーが保存されたかどうかはまだ不明です</translation>
    </message>
    <message>
        <source>This key has not been saved</source>
        <translation>このキーは保存されていません</translation>
    </message>
    <message>
        <source>This key cannot be shown again.</source>
        <translation>このキーは二度と表示できません。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your keychain has the key, and it is not in the clipboard now.</source>
        <translation>キーがキーチェーンにあるかどうかはまだ不明で、現在クリップボードにもありません。</translation>
    </message>
    <message>
        <source>The key is neither saved in your keychain nor in the clipboard now.</source>
        <translation>キーは現在、キーチェーンにもクリップボードにもありません。</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>コピーして閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete this key</source>
        <translation>このキーの削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialDelegate</name>
    <message>
        <source>Being rotated</source>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>This session · local name</source>
        <translation>このセッション · ローカル名</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>ローカル名</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>保管庫内</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>別のサービス…</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialModel</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1、このセッション</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <translation>%1、ローテーション中</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1、削除済み</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1、消失</translation>
    </message>
    <message>
        <source>%1, looks like another name</source>
        <translation>%1、別の名前に類似</translation>
    </message>
    <message>
        <source>%1, breaks your policy</source>
        <translation>%1、ポリシー違反</translation>
    </message>
    <message>
        <source>%1 (name on this computer)</source>
        <translation>%1（このコンピューターでの名前）</translation>
    </message>
    <message>
        <source>%1 (name at the service)</source>
        <translation>%1（サービスでの名前）</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>名前に見えない文字が含まれています。それらは文字コードで表示されます。</translation>
    </message>
    <message>
        <source>Another name in this list looks the same, but is written with other characters. Compare the IDs.</source>
        <translation>見た目が同じで、異なる文字で書かれた名前がこの一覧にあります。IDを比較してください。</translation>
    </message>
    <message>
        <source>Appeared in the list, and was not made here.</source>
        <translation>一覧に出現しましたが、ここで作成されたものではありません。</translation>
    </message>
    <message>
        <source>Made by you.</source>
        <translation>自分が作成しました。</translation>
    </message>
    <message>
        <source>Made by a colleague.</source>
        <translation>同僚が作成しました。</translation>
    </message>
    <message>
        <source>To investigate: nobody knows yet who made it.</source>
        <translation>要調査: 誰が作成したのかまだわかっていません。</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key.</source>
        <translation>Keyturnはこのキーでサインインしています。</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>このキーはローテーション中です。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>The service did not say when.</source>
        <translation>サービスは日時を示しませんでした。</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>削除済み（%1）</translation>
    </message>
    <message>
        <source>Expired; gone, as seen %1</source>
        <translation>期限切れ、消失（確認: %1）</translation>
    </message>
    <message>
        <source>Gone, as seen %1</source>
        <translation>消失（確認: %1）</translation>
    </message>
    <message>
        <source>The service did not say when it expires, or not so that Keyturn can read it.</source>
        <translation>サービスが有効期限を示さなかったか、Keyturnが読み取れない形式でした。</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>保管庫内</translation>
    </message>
    <message>
        <source>Not in vault</source>
        <translation>保管庫になし</translation>
    </message>
    <message>
        <source>The secret is in the vault of this computer.</source>
        <translation>シークレットはこのコンピューターの保管庫にあります。</translation>
    </message>
    <message>
        <source>The secret is not in the vault of this computer.</source>
        <translation>シークレットはこのコンピューターの保管庫にありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The service answered that it made this key, but a list that was read since does not have it. If the list lacks it some minutes after it was made, too, it is shown as gone.</source>
        <translation>サービスはこのキーを作成したと応答しましたが、その後に読み取った一覧にはありません。作成から数分たっても一覧にない場合は、消失として表示されます。</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTable</name>
    <message>
        <source>Copy the value</source>
        <translation>値のコピー</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTools</name>
    <message>
        <source>Breaks the policy</source>
        <translation>ポリシー違反</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>要調査</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンのコピー</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーのコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>%Ln件を非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>更新（F5）</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>APIキーはまだありません</translation>
    </message>
    <message>
        <source>What you create here is kept in your keychain before you see it.</source>
        <translation>ここで作成したものは、表示される前にキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No name or ID here matches the search and the filter.</source>
        <translation>検索とフィルターに一致する名前やIDはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired or expiring soon</source>
        <translation>
            <numerusform>%Ln件が期限切れ、またはまもなく期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Created “%1”</source>
        <translation>「%1」を作成しました</translation>
    </message>
</context>
<context>
    <name>keyturn::DateCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>keyturn::DateField</name>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation>Alt+↓でカレンダーを開きます</translation>
    </message>
</context>
<context>
    <name>keyturn::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>日付の選択</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>keyturn::DeleteDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Type %L1 to delete all of these</source>
        <translation>すべて削除するには%L1と入力してください</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>このキーを使っているものは、すぐに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>これらを使っているものは、すぐに動作しなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Its secret is removed from your keychain, too.</source>
        <translation>シークレットはキーチェーンからも除去されます。</translation>
    </message>
    <message>
        <source>What your keychain holds of them is removed, too.</source>
        <translation>キーチェーンにある分も除去されます。</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key</source>
        <translation>Keyturnはこのキーでサインインしています</translation>
    </message>
    <message>
        <source>Deleting it would lock Keyturn out. Sign in with another key or token first, then delete this one.</source>
        <translation>削除すると、Keyturnは締め出されます。先に別のキーまたはトークンでサインインしてから、このキーを削除してください。</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key; deleting it would lock Keyturn out.</source>
        <translation>Keyturnはこのキーでサインインしています。削除すると、Keyturnは締め出されます。</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>「%1」は除外されます</translation>
    </message>
    <message>
        <source>Another name looks the same</source>
        <translation>見た目が同じ名前がほかにあります</translation>
    </message>
    <message>
        <source>“%1” (%2) is written with other characters than “%3” (%4).</source>
        <translation>「%1」（%2）は、「%3」（%4）とは異なる文字で書かれています。</translation>
    </message>
    <message>
        <source>Compare the IDs before you delete.</source>
        <translation>削除する前にIDを比較してください。</translation>
    </message>
    <message>
        <source>Sign in with another…</source>
        <translation>別のキーでサインイン…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>現在の処理の後でキャンセル…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Deleting, %L1 of %L2…</source>
        <translation>削除中（%L2件中%L1件目）…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>それぞれの結果</translation>
    </message>
    <message>
        <source>Please wait: deleting cannot be taken back.</source>
        <translation>お待ちください: 削除は取り消せません。</translation>
    </message>
    <message>
        <source>A rotation is under way</source>
        <translation>ローテーションが進行中です</translation>
    </message>
    <message>
        <source>“%1” is the new key that is to replace “%2”.</source>
        <extracomment>both are names of keys</extracomment>
        <translation>「%1」は「%2」を置き換える予定の新しいキーです。</translation>
    </message>
    <message>
        <source>Whatever has got the new key already stops working, and the rotation cannot go on before another key is made.</source>
        <translation>すでに新しいキーを使っているものは動作しなくなり、別のキーを作成するまでローテーションを続けられません。</translation>
    </message>
</context>
<context>
    <name>keyturn::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>詳細を閉じる（Esc）</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>keyturn::DiagnoseDialog</name>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>What Keyturn needs, one thing after the other. Nothing that is sent holds a key.</source>
        <translation>Keyturnに必要なものを一つずつ確認します。送信される内容にキーは含まれません。</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>レポートのコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln件の問題が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
</context>
<context>
    <name>keyturn::EndpointDialog</name>
    <message>
        <source>Change the address</source>
        <translation>アドレスの変更</translation>
    </message>
    <message>
        <source>%1 does not document this address, so Keyturn assumes it. If you know better, enter the path here; it is kept as your own profile of the service.</source>
        <translation>%1はこのアドレスを文書化していないため、Keyturnが想定したものです。正しいパスがわかる場合は、ここに入力してください。サービスの独自プロファイルとして保管されます。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>&amp;Path (%1)</source>
        <extracomment>%1 is a verb of HTTP like GET</extracomment>
        <translation>パス（%1）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>This path cannot be used</source>
        <translation>このパスは使用できません</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDetails</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDialog</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>The server of this key is not known</source>
        <translation>このキーのサーバーは不明です</translation>
    </message>
    <message>
        <source>The key is sent nowhere before you name its server.</source>
        <translation>サーバーを指定するまで、キーはどこにも送信されません。</translation>
    </message>
    <message>
        <source>Name t&amp;he server…</source>
        <translation>サーバーの指定(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>値の表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>コードで使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>除去(&amp;M)</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>そのまま採用</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturnが自身の一覧に書き込めませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it once more.</source>
        <translation>何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The key was not copied</source>
        <translation>キーはコピーされませんでした</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>別のプログラムがクリップボードを取得したか、占有していました。もう一度試すか、値を表示してそこからコピーしてください。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>Save what you changed, or cancel, then remove the entry.</source>
        <translation>変更を保存またはキャンセルしてから、項目を除去してください。</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>この名前が保管庫に表示されます。</translation>
    </message>
    <message>
        <source>What you entered is still here. Save it once more.</source>
        <translation>入力した内容はまだここにあります。もう一度保存してください。</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>変更を保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFacts</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>キーチェーンから消失</translation>
    </message>
    <message>
        <source>Holds another value than Keyturn put there</source>
        <translation>Keyturnが入れた値とは別の値</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>まだ比較していません</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>保管時のまま</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturnのサインインに使用</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>消失</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1</source>
        <translation>サービスの一覧から消失（確認: %1）</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>対象組織</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>このキーに責任を持つ人</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>所有者(&amp;W)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Each in a line: /srv/shop/.env: API_KEY, an address, @somebody, or any words</source>
        <translation>1行に1つ: /srv/shop/.env: API_KEY、アドレス、@担当者、または任意の語句</translation>
    </message>
    <message>
        <source>Used &amp;in</source>
        <translation>使用場所(&amp;P)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryRemoval</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>保管庫から除去</translation>
    </message>
    <message>
        <source>Remove “%1” from the vault?</source>
        <translation>「%1」を保管庫から除去しますか？</translation>
    </message>
    <message>
        <source>The key is removed from this computer&apos;s keychain only. Its value cannot be got back from anywhere. The key keeps working on the server until it is deleted there.</source>
        <translation>キーはこのコンピューターのキーチェーンからだけ除去されます。値を取り戻す方法はありません。キーは、サーバーで削除されるまで使用可能なままです。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>除去(&amp;R)</translation>
    </message>
    <message>
        <source>Keyturn is signed in with all of them</source>
        <translation>Keyturnはこれらすべてでサインインしています</translation>
    </message>
    <message>
        <source>Sign out first to remove them.</source>
        <translation>除去するには、先にサインアウトしてください。</translation>
    </message>
    <message>
        <source>Keyturn is signed in with “%1”</source>
        <translation>Keyturnは「%1」でサインインしています</translation>
    </message>
    <message>
        <source>Removing it alone would lock Keyturn out. Sign out to remove it; it keeps working on the server until it is deleted there.</source>
        <translation>これだけを除去すると、Keyturnは締め出されます。除去するにはサインアウトしてください。キーは、サーバーで削除されるまで使用可能なままです。</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>サインアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>実行していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and reason</comment>
        <extracomment>%1 is a name, %2 why its entry was not removed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is why these were not removed, %2 their names</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Not known yet whether all are removed</source>
        <translation>すべて除去されたかどうかはまだ不明です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not removed</source>
        <translation>
            <numerusform>%Ln件の項目は除去されませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryNotice</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Planner…</source>
        <translation>プランナー…</translation>
    </message>
    <message>
        <source>%1 in the list of %2 as it was read last</source>
        <translation>%2の一覧（最後に読み取った時点）: %1</translation>
    </message>
    <message>
        <source>%1 in the vault</source>
        <translation>保管庫: %1</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>1日(&amp;1)</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1週間(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>日付を指定(&amp;U)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time, %2 says how many keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will have expired</source>
        <translation>
            <numerusform>それまでに%Ln個が期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed only until Keyturn is closed</source>
        <translation>Keyturnを閉じるまでのスヌーズです</translation>
    </message>
    <message>
        <source>%1. The reminder comes back when Keyturn is started again.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1。Keyturnの次回起動時にリマインダーが再び表示されます。</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズしました</translation>
    </message>
    <message>
        <source>Until then Keyturn does not remind you of these keys. Their lists still say when they expire.</source>
        <translation>それまでKeyturnはこれらのキーのリマインダーを表示しません。有効期限は引き続き一覧に表示されます。</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Expiration</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Custom date</source>
        <translation>日付の指定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Date…</source>
        <translation>日付の指定…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Never expires. No event will ever force a rotation.</source>
        <translation>無期限です。期限によってローテーションを促されることはありません。</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <extracomment>%1 is a moment like &quot;Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days&quot;</extracomment>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Custom &amp;date</source>
        <translation>日付の指定(&amp;D)</translation>
    </message>
</context>
<context>
    <name>keyturn::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the name of a fact, such as &quot;Key ID&quot;</extracomment>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many rows it lets through: &quot;Expired 1&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>keyturn::GuardedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>keyturn::HealthLine</name>
    <message>
        <source>What the service says of itself, which tells nothing about the key.</source>
        <translation>サービス自身が示す稼働状況です。キーの状態を示すものではありません。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <extracomment>%1 is the service, %2 why: &quot;No network&quot;</extracomment>
        <translation>%1が応答しません: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it is</source>
        <translation>%1は稼働状況を公開していません</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1の稼働状況: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyCard</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturnのサインインに使用</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>検証(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>コードで使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>キー名</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の検証</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1、置き換え済み</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not saved: forgotten when you quit</source>
        <translation>未保存: 終了時に失われます</translation>
    </message>
    <message>
        <source>End unknown: %1 does not say</source>
        <translation>期限不明: %1は示していません</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>ローテーション(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyDeletion</name>
    <message>
        <source>Removed, but still listed</source>
        <translation>除去しましたが、まだ一覧にあります</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list.</source>
        <translation>キーチェーンからはなくなりましたが、Keyturnは自身の一覧を変更できませんでした。</translation>
    </message>
    <message>
        <source>Still in the keychain: %1</source>
        <translation>まだキーチェーンにあります: %1</translation>
    </message>
    <message>
        <source>Did you delete this key?</source>
        <translation>このキーを削除しましたか？</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>%2で「%1」を削除しましたか？</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up, because it signs in with this key: once the key is deleted there, taking it out of the vault signs you out.</source>
        <translation>Keyturnはこのキーでサインインしているため、確認できません。サービスで削除済みの場合、保管庫から取り出すとサインアウトします。</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>サービスがキーの一覧を提供していないため、Keyturnは確認できません。</translation>
    </message>
    <message>
        <source>The key is deleted: &amp;remove it from the vault too</source>
        <translation>削除済み: 保管庫からも除去(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark as replaced</source>
        <translation>置き換え済みにする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>いいえ、まだあります(&amp;N)</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>生成(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser and takes the new key into the vault.</source>
        <translation>ブラウザーで%1を開き、新しいキーを保管庫に取り込みます。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser, where keys are deleted.</source>
        <translation>キーを削除できる%1のページをブラウザーで開きます。</translation>
    </message>
    <message>
        <source>No key here yet</source>
        <translation>ここにはまだキーがありません</translation>
    </message>
    <message>
        <source>%1 does not list its keys: Keyturn knows those that are kept on this computer.</source>
        <translation>%1はキーの一覧を提供していません。Keyturnが把握しているのは、このコンピューターに保管されているキーです。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>キーの追加…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>生成…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>もう一度検証</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyValue</name>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>コピーできませんでした: 値は選択されています。Ctrl+Cを押してください</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>キーチェーンを待っています: ロック解除の画面を探してください</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>キーチェーンから読み取り中…</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>キーチェーンから消失</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>キーチェーンで変更</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Keys and tokens that exist already. They are kept in this computer&apos;s keychain; nothing is sent anywhere.</source>
        <translation>すでにあるキーとトークンです。このコンピューターのキーチェーンに保管されます。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>保存の中止</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Key or .env text</source>
        <translation>キーまたは.envのテキスト</translation>
    </message>
    <message>
        <source>Paste a key here, or the text of an .env file.
It is read at once and not shown.</source>
        <translation>ここにキー、または.envファイルのテキストを貼り付けてください。
すぐに読み取られ、表示はされません。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルの選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Show &amp;more (%L1)</source>
        <extracomment>on a button: %1 is the number of values that are not shown yet</extracomment>
        <translation>さらに表示（%L1）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import %L1</source>
        <translation>%L1個のインポート(&amp;I)</translation>
    </message>
    <message>
        <source>Saving %L1 of %L2…</source>
        <translation>保存中（%L2個中%L1個目）…</translation>
    </message>
    <message>
        <source>Not known yet whether all are saved</source>
        <translation>すべて保存されたかどうかはまだ不明です</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>%L1 of %L2 were imported</source>
        <translation>%L2個中%L1個をインポートしました</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list. Without it an entry would not be found again.</source>
        <translation>Keyturnが自身の一覧に書き込めませんでした。一覧がないと、項目を再び見つけられません。</translation>
    </message>
    <message>
        <source>Please wait until the keys are saved.</source>
        <translation>キーが保存されるまでお待ちください。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDrop</name>
    <message>
        <source>Drop it here to import keys from it</source>
        <translation>ここにドロップするとキーをインポートします</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportRow</name>
    <message>
        <source>Choose %1</source>
        <extracomment>Of a box to tick: %1 is the number of a row</extracomment>
        <translation>%1の選択</translation>
    </message>
    <message>
        <source>Twice in this text</source>
        <translation>このテキストに2回あります</translation>
    </message>
    <message>
        <source>In the vault as “%1”</source>
        <translation>「%1」として保管庫にあります</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved.</source>
        <translation>保存されたかどうかはまだ不明です。</translation>
    </message>
    <message>
        <source>In the keychain, but not in the vault&apos;s list. Try it once more; Cancel takes it out again.</source>
        <translation>キーチェーンにありますが、保管庫の一覧にありません。もう一度お試しください。キャンセルすると、キーチェーンから再び除去されます。</translation>
    </message>
</context>
<context>
    <name>keyturn::KeyHistory</name>
    <message>
        <source>Show its history</source>
        <translation>履歴の表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;End changed by others&quot;, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done, %2 how it ended: &quot;Renamed: Refused&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::KeychainWait</name>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>保存されたかどうかはまだ不明です</translation>
    </message>
    <message>
        <source>What you entered stays here.</source>
        <translation>入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is saved; what you entered stays here.</source>
        <translation>それまで、キーが保存されたかどうかは不明です。入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is removed.</source>
        <translation>それまで、キーが除去されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機の中止</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy failed: try again</source>
        <translation>コピーできませんでした: もう一度お試しください</translation>
    </message>
    <message>
        <source>Close without knowing whether it is saved?</source>
        <translation>保存されたかどうか不明のまま閉じますか？</translation>
    </message>
    <message>
        <source>Your keychain may have it, or save it later: Keyturn looks again, and lists it in the vault then. If it does not, what you entered is kept nowhere.</source>
        <translation>キーチェーンはすでに保存したか、これから保存する可能性があります。Keyturnはもう一度確認し、保存されていれば保管庫の一覧に追加します。保存されなければ、入力した内容はどこにも残りません。</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>コピーして閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>keyturn::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>除外したもの</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln row(s).</source>
        <translation>
            <numerusform>除外したもの: %Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is a key or token all the same.</source>
        <translation>それでもキーまたはトークンであるものを選択してください。</translation>
    </message>
</context>
<context>
    <name>keyturn::ListExport</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write what is shown into a file, without the values of keys</source>
        <translation>表示されている内容をファイルに書き込みます（キーの値は含まれません）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切りの値 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1に書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>One row was exported</source>
        <translation>1行をエクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported</source>
        <translation>
            <numerusform>%Ln行をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read %1. The file holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1を読み取れるのは自分だけです。ファイルにキーの値は含まれません。</translation>
    </message>
    <message>
        <source>The service has more keys than Keyturn could read.</source>
        <translation>サービスには、Keyturnが読み取れたものより多くのキーがあります。</translation>
    </message>
</context>
<context>
    <name>keyturn::ListFooter</name>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>%1, and more that cannot be read</source>
        <extracomment>%1 is &quot;7 keys&quot;</extracomment>
        <translation>%1、ほかに読み取れないものがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>「%1」はすでになくなっていました</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>%L1 deleted, %2</source>
        <extracomment>%2 is &quot;2 were gone already&quot;</extracomment>
        <translation>%L1件を削除、%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>たった今更新</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <extracomment>%1 is &quot;14:03&quot;, or &quot;12 Mar, 14:03&quot; if that was not today</extracomment>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 shown · 12 keys&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListMessages</name>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1から待つよう求められました</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn tries again in %Ln s.</source>
        <translation>
            <numerusform>Keyturnは%Ln秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln s.</source>
        <translation>
            <numerusform>%Ln秒後に再試行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list came back empty</source>
        <translation>空の一覧が返されました</translation>
    </message>
    <message>
        <source>The list came back incomplete</source>
        <translation>不完全な一覧が返されました</translation>
    </message>
    <message>
        <source>The list came back much shorter</source>
        <translation>大幅に短い一覧が返されました</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not list %Ln row(s) that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</source>
        <extracomment>%1 is the name of a service, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>前回（%2）あった%Ln行が、%1の一覧にありません。すべて削除されたか、この応答が間違っている可能性があります。以下は前回の一覧です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not list the key that Keyturn is signed in with, although that key still works.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>Keyturnがサインインに使っているキーが、まだ使用できるにもかかわらず、%1の一覧にありません。</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>すべて消失</translation>
    </message>
    <message>
        <source>Keep showing the last list and look again</source>
        <translation>前回の一覧を表示したまま再確認</translation>
    </message>
    <message>
        <source>%1 says that there is more, but Keyturn could not read it.</source>
        <translation>%1によると続きがありますが、Keyturnは読み取れませんでした。</translation>
    </message>
    <message>
        <source>When it was read last, %1 had more than Keyturn could read.</source>
        <translation>前回の読み取り時、%1にはKeyturnが読み取れたものより多くありました。</translation>
    </message>
    <message>
        <source>This list is not complete</source>
        <translation>この一覧は完全ではありません</translation>
    </message>
    <message>
        <source>%1 sent these without an id: %2.</source>
        <extracomment>the name of a service, then names of keys</extracomment>
        <translation>%1から、次のものがIDなしで送られてきました: %2。</translation>
    </message>
    <message>
        <source>%1 sent these with the id of another row, so that a deletion may hit either: %2.</source>
        <translation>%1から、次のものが別の行と同じIDで送られてきました。削除すると、どちらが削除されるかわかりません: %2。</translation>
    </message>
    <message>
        <source>Look for them on the service&apos;s own page.</source>
        <translation>サービス自身のページで確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list cannot be shown</source>
        <translation>
            <numerusform>この一覧の%Ln行を表示できません</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens to show yet</source>
        <translation>表示できるトークンはまだありません</translation>
    </message>
    <message>
        <source>No keys to show yet</source>
        <translation>表示できるキーはまだありません</translation>
    </message>
    <message>
        <source>You can make one on %1&apos;s own page (%2) and keep it here.</source>
        <extracomment>the name of a service, then the host of its website</extracomment>
        <translation>%1自身のページ（%2）で作成し、ここに保管できます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Add the token you made there</source>
        <translation>作成したトークンの追加</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>作成したキーの追加</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>アドレスの変更…</translation>
    </message>
    <message>
        <source>You are signed in to %1 with an API key.</source>
        <translation>%1にAPIキーでサインインしています。</translation>
    </message>
    <message>
        <source>Tokens need a token sign-in</source>
        <translation>トークンにはトークンでのサインインが必要です</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>トークンでサインイン</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 The rows below were read %2.</source>
        <extracomment>%1 is an error&apos;s explanation, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>%1 以下の行は前回（%2）読み取ったものです。</translation>
    </message>
</context>
<context>
    <name>keyturn::ListNews</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1 are names of keys that the service does not list any more</extracomment>
        <translation>消失: %1。</translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <extracomment>%1 are names of keys that the service lists again</extracomment>
        <translation>復帰: %1。</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <extracomment>%1 is &quot;“old name” is now “new name”&quot;</extracomment>
        <translation>名前の変更: %1。</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Expiry changed: %1.</source>
        <extracomment>%1 is &quot;“name” from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>有効期限の変更: %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and ends</comment>
        <extracomment>%1 is a name, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This list has changed</source>
        <translation>この一覧は変更されました</translation>
    </message>
</context>
<context>
    <name>keyturn::ListTools</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>選択の解除（Esc）</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択の解除</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>names of what is selected in a table</extracomment>
        <translation>選択中: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::LostCreateDialog</name>
    <message>
        <source>What became of “%1”</source>
        <translation>「%1」の結果</translation>
    </message>
    <message>
        <source>“%1” may have been created</source>
        <translation>「%1」は作成された可能性があります</translation>
    </message>
    <message>
        <source>Keyturn ended before the answer of %1 came, and no secret of it was found so far.</source>
        <translation>%1の応答が届く前にKeyturnが終了しました。シークレットはまだ見つかっていません。</translation>
    </message>
</context>
<context>
    <name>keyturn::MainWindow</name>
    <message>
        <source>Quit Keyturn</source>
        <translation>Keyturnの終了</translation>
    </message>
    <message>
        <source>A new key is only in the clipboard.</source>
        <translation>新しいキーがクリップボードにしかありません。</translation>
    </message>
    <message>
        <source>Keyturn clears the clipboard when it ends. The key is not known to be in your keychain and cannot be shown again: paste it where you keep it first.</source>
        <translation>Keyturnは終了時にクリップボードを消去します。このキーがキーチェーンにあるかどうかは確認できておらず、二度と表示できません。先に保管場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>それでも終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>keyturn::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>作成(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>キーIDのコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expiry planner…</source>
        <translation>期限プランナー(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>Keyturnについて(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語 (Language)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>keyturn::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>keyturn::NetworkForm</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>An HTTP proxy of my own</source>
        <translation>独自の HTTP プロキシ</translation>
    </message>
    <message>
        <source>File of more authorities</source>
        <translation>追加の認証局のファイル</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, and a port from 1 to %L1. Until then the choice before stays in use.</source>
        <translation>プロキシのホストと、1 から %L1 までのポートを入力してください。それまでは以前の選択が使われます。</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without a proxy.</source>
        <translation>このコンピューター上のサーバーには、常にプロキシなしで接続します。</translation>
    </message>
    <message>
        <source>Enter the whole path of a file. Until then the choice before stays in use.</source>
        <translation>ファイルの完全なパスを入力してください。それまでは以前の選択が使われます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Trust only these authorities, not the system&apos;s</source>
        <translation>これらの認証局だけを信頼し、システムの認証局は信頼しない</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>証明書を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>keyturn::NotesDialog</name>
    <message>
        <source>Owner and notes</source>
        <translation>所有者とメモ</translation>
    </message>
    <message>
        <source>Owner and notes of “%1”</source>
        <translation>「%1」の所有者とメモ</translation>
    </message>
    <message>
        <source>Seen on this computer only. The service is not told.</source>
        <translation>このコンピューターでだけ表示されます。サービスには通知されません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>作成者(&amp;M)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>このキーに責任を持つ人</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>所有者(&amp;W)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturnが自身の一覧に書き込めませんでした</translation>
    </message>
    <message>
        <source>What you entered is not kept. Try it once more.</source>
        <translation>入力した内容は保管されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>使用場所(&amp;U)</translation>
    </message>
</context>
<context>
    <name>keyturn::NumberField</name>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>keyturn::OldKeyEnding</name>
    <message>
        <source>The old key is not in the list that was read</source>
        <translation>読み取った一覧に古いキーがありません</translation>
    </message>
    <message>
        <source>Nothing was deleted. Read the list again (F5), then retire the key.</source>
        <translation>何も削除されていません。一覧を読み直して（F5）から、キーを廃止してください。</translation>
    </message>
    <message>
        <source>Did you delete the old key?</source>
        <translation>古いキーを削除しましたか？</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>%2で「%1」を削除しましたか？</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>サービスがキーの一覧を提供していないため、Keyturnは確認できません。</translation>
    </message>
    <message>
        <source>The key is &amp;deleted</source>
        <translation>削除済み(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>いいえ、まだあります(&amp;N)</translation>
    </message>
    <message>
        <source>Keyturn ended before you said whether the old key is deleted. Retire it again to answer that.</source>
        <translation>古いキーが削除されたかどうかの回答の前に、Keyturnが終了しました。回答するには、もう一度廃止してください。</translation>
    </message>
    <message>
        <source>Keyturn ended before the old key was deleted, and the service still lists it. Retire it when you are ready.</source>
        <translation>古いキーが削除される前にKeyturnが終了し、サービスの一覧にはまだ古いキーがあります。準備ができたら廃止してください。</translation>
    </message>
    <message>
        <source>Keyturn ended while the old key was being deleted, and only a part of the list can be read. Look for the key at the service before you retire it.</source>
        <translation>古いキーの削除中にKeyturnが終了し、一覧の一部しか読み取れません。廃止する前に、サービスでキーを確認してください。</translation>
    </message>
    <message>
        <source>The old key was not retired</source>
        <translation>古いキーは廃止されませんでした</translation>
    </message>
</context>
<context>
    <name>keyturn::OriginQuestion</name>
    <message>
        <source>Whose is it?</source>
        <translation>誰のキーですか？</translation>
    </message>
    <message numerus="yes">
        <source>After this one, %Ln more are asked about.</source>
        <translation>
            <numerusform>このあと、さらに%Ln件についてお尋ねします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared, and not in the vault: “%1”</source>
        <translation>保管庫にないものが出現: 「%1」</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>%Ln件すべて…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;mine</source>
        <translation>
            <numerusform>%Ln件すべて自分のもの(&amp;M)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are a &amp;colleague&apos;s</source>
        <translation>
            <numerusform>%Ln件すべて同僚のもの(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Investigate all %Ln</source>
        <translation>
            <numerusform>%Ln件すべて要調査(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PageDialogs</name>
    <message>
        <source>Use in code</source>
        <translation>コードで使用</translation>
    </message>
    <message>
        <source>Keyturn does not know how this key is used</source>
        <translation>このキーの使い方をKeyturnは知りません</translation>
    </message>
    <message>
        <source>No file describes its service, or this kind of key. The value can be copied and revealed.</source>
        <translation>このサービス、またはこの種類のキーを記述したファイルがありません。値のコピーと表示はできます。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
</context>
<context>
    <name>keyturn::PageStack</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>keyturn::PasteField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>keyturn::PlanChart</name>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
</context>
<context>
    <name>keyturn::PlannerDialog</name>
    <message>
        <source>Expiry planner</source>
        <translation>期限プランナー</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>カレンダーに追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Write all ends into a file for your calendar, with alarms</source>
        <translation>すべての期限を、通知付きでカレンダー用のファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>On a working day</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>Pile-up: more than twice as many as in an average week</source>
        <translation>集中: 平均的な週の2倍を超えています</translation>
    </message>
    <message>
        <source>No key that Keyturn knows ends in the next twelve months.</source>
        <translation>今後12か月に期限を迎えるキーを、Keyturnは把握していません。</translation>
    </message>
    <message>
        <source>One key ends in the next twelve months.</source>
        <translation>今後12か月に1個のキーが期限を迎えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end in the next twelve months.</source>
        <translation>
            <numerusform>今後12か月に%Ln個のキーが期限を迎えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the first day of a week</extracomment>
        <translation>%1からの週</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1: no key ends</source>
        <translation>%1: 期限を迎えるキーはありません</translation>
    </message>
    <message>
        <source>one key ends</source>
        <translation>1個のキーが期限を迎えます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end</source>
        <translation>
            <numerusform>%Ln個のキーが期限を迎えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a weekend</source>
        <translation>
            <numerusform>週末に%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>a pile-up</source>
        <translation>集中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a week, %2 what happens in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>名前のないキー</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>the name of a key, and the day on which it ends</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>where keys are shown, and how many</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>keyturn::PolicyDialog</name>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Your own rules for the keys of %1. Keyturn keeps them on this computer; the service does not know them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>%1のキーに関する独自の規則です。Keyturnがこのコンピューターに保管します。サービスには知らされません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Longest lifetime in days</source>
        <translation>最長の有効日数</translation>
    </message>
    <message>
        <source>&amp;Longest lifetime in days</source>
        <translation>最長の有効日数(&amp;L)</translation>
    </message>
    <message>
        <source>Keys must &amp;expire</source>
        <translation>キーの有効期限を必須にする(&amp;E)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Each key needs an &amp;owner</source>
        <translation>各キーの所有者を必須にする(&amp;O)</translation>
    </message>
    <message>
        <source>A new key that breaks it</source>
        <translation>違反する新しいキー</translation>
    </message>
    <message>
        <source>Warn, and create it</source>
        <translation>警告して作成</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <translation>作成しない</translation>
    </message>
    <message>
        <source>A new key that &amp;breaks it</source>
        <translation>違反する新しいキー(&amp;B)</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one: team-*</source>
        <translation>*は任意の文字列、?は任意の1文字: team-*</translation>
    </message>
    <message>
        <source>Capital letters count. * stands for any characters, ? for one.</source>
        <translation>大文字と小文字は区別されます。*は任意の文字列、?は任意の1文字を表します。</translation>
    </message>
    <message>
        <source>From 1 to %L1. Empty: any lifetime.</source>
        <translation>1～%L1。空欄: 制限なし。</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgramNotices</name>
    <message>
        <source>Keyturn cannot read or write its own file</source>
        <translation>Keyturnが自身のファイルを読み書きできません</translation>
    </message>
    <message>
        <source>What you change here is forgotten when you quit.</source>
        <translation>ここで変更した内容は、終了時に失われます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2行目: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service file(s) cannot be used</source>
        <translation>
            <numerusform>%Ln件のサービスファイルを使用できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>それ以外はこれまでどおり動作します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>不明な日</translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <translation>保管日: %1。</translation>
    </message>
    <message>
        <source>Kept between %1 and %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>保管日: %1から%2の間。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain holds %Ln key(s) that are in no list</source>
        <translation>
            <numerusform>どの一覧にもないキーがキーチェーンに%Ln個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn put them there, and its own list does not have them. “Add to the vault” reads them to see of which service they are; names, servers, organizations and ends are unknown.</source>
        <translation>Keyturnが入れたものですが、Keyturn自身の一覧にはありません。「保管庫に追加」を選ぶと、どのサービスのものかを調べるために読み取ります。名前、サーバー、組織、期限は不明です。</translation>
    </message>
    <message>
        <source>Add to the vault</source>
        <translation>保管庫に追加</translation>
    </message>
    <message>
        <source>Found in the keychain</source>
        <translation>キーチェーンで発見</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) added to the vault</source>
        <translation>
            <numerusform>%Ln個のキーを保管庫に追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called “%1” there. Where the server is unknown, name it in the details before you verify or use them.</source>
        <translation>保管庫での名前は「%1」です。サーバーが不明なものは、検証または使用する前に詳細で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) could not be added to the vault</source>
        <translation>
            <numerusform>%Ln個のキーを保管庫に追加できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>このアドレスをご自分で開いてください: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgressLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>まだ待っています。</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalQuestion</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>保管庫から除去</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln entries from the vault?</source>
        <translation>
            <numerusform>%Ln件の項目を保管庫から除去しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from this computer&apos;s keychain only. Their values cannot be got back from anywhere. The keys keep working on the server until they are deleted there.</source>
        <translation>項目はこのコンピューターのキーチェーンからだけ除去されます。値を取り戻す方法はありません。キーは、サーバーで削除されるまで使用可能なままです。</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</source>
        <translation>
            <numerusform>選択したもののうち%Ln件は、Keyturnがサインインに使っているため残ります。除去するには、先にサインアウトしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>除去対象</translation>
    </message>
    <message>
        <source>Type %L1 to remove all of these</source>
        <translation>すべて除去するには%L1と入力してください</translation>
    </message>
    <message>
        <source>&amp;Remove %L1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>%L1件の除去(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalWait</name>
    <message>
        <source>Removed so far: %L1 of %L2.</source>
        <translation>これまでに除去: %L2件中%L1件。</translation>
    </message>
    <message>
        <source>Until it answers, nobody knows whether it is removed.</source>
        <translation>応答があるまで、除去されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>待機の中止(&amp;T)</translation>
    </message>
</context>
<context>
    <name>keyturn::ReplacePane</name>
    <message>
        <source>The page was opened before</source>
        <translation>ページは以前に開かれています</translation>
    </message>
    <message>
        <source>If the new key was made there, paste it. If not, the current key ends the moment you make a new one.</source>
        <translation>そこで新しいキーを作成済みの場合は、貼り付けてください。まだの場合、新しいキーを作成した時点で現在のキーは無効になります。</translation>
    </message>
    <message>
        <source>The current key stops working at once</source>
        <translation>現在のキーはすぐに使用できなくなります</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: the moment a new one is made, the current one is dead. Whatever uses it stops working, possibly for colleagues too.</source>
        <translation>%1のキーは組織ごとに1つです。新しいキーを作成した時点で、現在のキーは無効になります。現在のキーを使っているものは動作しなくなり、同僚にも影響する可能性があります。</translation>
    </message>
    <message>
        <source>Next, the page of %1 opens in your browser. Make the new key there, copy it and come back: it is kept in your keychain first and verified after that.</source>
        <translation>次に、%1のページがブラウザーで開きます。そこで新しいキーを作成してコピーし、ここに戻ってください。キーは先にキーチェーンに保管され、その後に検証されます。</translation>
    </message>
    <message>
        <source>&amp;Open the page and rotate…</source>
        <translation>ページを開いてローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Keep the current key</source>
        <translation>現在のキーの保持(&amp;K)</translation>
    </message>
    <message>
        <source>Make the new key in the browser. It is shown there once: paste it here.</source>
        <translation>ブラウザーで新しいキーを作成してください。表示されるのは1回だけです。ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open the &amp;page again</source>
        <translation>ページをもう一度開く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Discard the new key</source>
        <translation>新しいキーの破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>ローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>This is the current key</source>
        <translation>これは現在のキーです</translation>
    </message>
    <message>
        <source>This key is being replaced. Make the new one on the page and paste that.</source>
        <translation>このキーは置き換え中です。ページで新しいキーを作成し、それを貼り付けてください。</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>キーチェーンに保存中…</translation>
    </message>
    <message>
        <source>Saved in your keychain. Asking %1…</source>
        <translation>キーチェーンに保存しました。%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>Removing it from your keychain…</source>
        <translation>キーチェーンから除去中…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Use the new key anyway</source>
        <translation>このまま新しいキーを使用</translation>
    </message>
    <message>
        <source>Leave the page in the browser open until it works.</source>
        <translation>新しいキーを使用できるようになるまで、ブラウザーのページを開いたままにしてください。</translation>
    </message>
    <message>
        <source>The new key is in your keychain.</source>
        <translation>新しいキーはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Please wait until this is done.</source>
        <translation>完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The new key stays in the vault, but Keyturn goes on with the old one, which is dead if the new one was made. Rotate again to go on here.</source>
        <translation>新しいキーは保管庫に残りますが、Keyturnは古いキーを使い続けます。新しいキーが作成されていた場合、古いキーは無効です。ここで続けるには、もう一度ローテーションしてください。</translation>
    </message>
    <message>
        <source>If a new key was made on the page, the old one is dead, and the page shows the new one only once.</source>
        <translation>ページで新しいキーが作成されていた場合、古いキーは無効です。新しいキーがページに表示されるのは1回だけです。</translation>
    </message>
    <message>
        <source>The new key is kept nowhere yet, and the page shows it only once.</source>
        <translation>新しいキーはまだどこにも保管されておらず、ページに表示されるのは1回だけです。</translation>
    </message>
    <message>
        <source>Close without the new key</source>
        <translation>新しいキーなしで閉じる</translation>
    </message>
    <message>
        <source>Close without the new key?</source>
        <translation>新しいキーなしで閉じますか？</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>keyturn::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>それぞれの結果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>keyturn::RescueNotices</name>
    <message>
        <source>Nothing was lost</source>
        <translation>何も失われていません</translation>
    </message>
    <message>
        <source>Keyturn ended while these were being saved. They are in the vault: %1</source>
        <translation>これらの保存中にKeyturnが終了しました。すべて保管庫にあります: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved after all, and in the vault now: %1.</source>
        <translation>あとから保存され、現在は保管庫にあります: %1。</translation>
    </message>
    <message>
        <source>Removed after all: %1.</source>
        <translation>あとから除去されました: %1。</translation>
    </message>
    <message>
        <source>Your keychain has done it after all</source>
        <translation>キーチェーンの処理があとから完了しました</translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <extracomment>a name, what was found (a sentence without a full stop), what that means</extracomment>
        <translation>「%1」: %2。%3</translation>
    </message>
    <message>
        <source>“%1” may be this, which is new in the list: %2.</source>
        <extracomment>a name, then one or more keys</extracomment>
        <translation>「%1」は、一覧に新しく現れた次のものである可能性があります: %2。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Open “%1”, and Keyturn looks for it in the list.</source>
        <translation>「%1」を開くと、Keyturnが一覧の中を探します。</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Look into the list; what nobody holds the secret of can be deleted there.</source>
        <translation>一覧を確認してください。誰もシークレットを持っていないものは、そこで削除できます。</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Keyturn ended while something was being created</source>
        <translation>作成中にKeyturnが終了しました</translation>
    </message>
    <message>
        <source>Whether the service made it is unknown, and no secret of it was found so far: %1.</source>
        <translation>サービスが作成したかどうかは不明です。シークレットはまだ見つかっていません: %1。</translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Reveal</source>
        <translation>値の表示</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>キーチェーンを待っています: ロック解除の画面を探してください</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>キーチェーンから読み取り中…</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>コピーできませんでした: 値は選択されています。Ctrl+Cを押してください</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewCard</name>
    <message>
        <source>Re&amp;mark</source>
        <translation>コメント(&amp;M)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Goes into the exported result</source>
        <translation>エクスポートする結果に含まれます</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>ローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>確認を依頼(&amp;A)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>指定されていません</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>このコンピューターの保管庫になし</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>このコンピューターの保管庫内</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key, so it cannot be deleted here.</source>
        <translation>Keyturnはこのキーでサインインしているため、ここでは削除できません。</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>アクセスレビュー</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>実行する対応</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>ローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;API Keys · Acme&quot;</extracomment>
        <translation>%3: %L2件中%L1件目</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The result. The service has more keys than could be listed, or than have an ID of their own: they were not looked at.</source>
        <translation>結果です。サービスには、一覧表示できた数、または固有のIDを持つ数より多くのキーがあります。それらは確認されていません。</translation>
    </message>
    <message>
        <source>The result is in %1. Only you can read it, and it holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>結果は%1にあります。読み取れるのは自分だけで、キーの値は含まれません。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written. Choose another folder.</source>
        <translation>何もエクスポートされませんでした: %1に書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Keep: %L1</source>
        <translation>保持: %L1</translation>
    </message>
    <message>
        <source>Rotate: %L1</source>
        <translation>ローテーション: %L1</translation>
    </message>
    <message>
        <source>Delete: %L1</source>
        <translation>削除: %L1</translation>
    </message>
    <message>
        <source>Ask: %L1</source>
        <translation>確認を依頼: %L1</translation>
    </message>
    <message>
        <source>Not looked at: %L1</source>
        <translation>未確認: %L1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <translation>ローテーション: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>確認を依頼: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln keys</source>
        <translation>
            <numerusform>%Ln個のキーの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %L1</source>
        <translation>スキップ: %L1</translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation>結果(&amp;T)</translation>
    </message>
</context>
<context>
    <name>keyturn::Reviewing</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切りの値 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>アクセスレビュー</translation>
    </message>
    <message>
        <source>A review of these keys was begun and not finished.</source>
        <translation>これらのキーのレビューが途中で終わっています。</translation>
    </message>
    <message>
        <source>Starting anew forgets its verdicts and remarks here. The verdicts stay in the list of activity.</source>
        <translation>最初から始めると、ここでの判定とコメントは失われます。判定はアクティビティの一覧に残ります。</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>最初から始める(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue the review (%L1 of %L2)</source>
        <extracomment>%1 and %2 are numbers of keys</extracomment>
        <translation>レビューを続ける(&amp;C)（%L2件中%L1件）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>Rotate a key</source>
        <translation>キーのローテーション</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>「%1」のローテーション</translation>
    </message>
    <message>
        <source>St&amp;op rotating…</source>
        <translation>ローテーションの中止(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Stop rotating</source>
        <translation>ローテーションの中止</translation>
    </message>
    <message>
        <source>Stop rotating this key?</source>
        <translation>このキーのローテーションを中止しますか？</translation>
    </message>
    <message>
        <source>Nothing is deleted. Keyturn no longer asks for a new key.</source>
        <translation>何も削除されません。Keyturnは新しいキーを求めなくなります。</translation>
    </message>
    <message>
        <source>The old key stays as it is, and Keyturn no longer reminds you of it. What you ticked is forgotten.</source>
        <translation>古いキーはそのまま残り、Keyturnはリマインダーを表示しなくなります。選択した内容は失われます。</translation>
    </message>
    <message>
        <source>Both keys stay as they are, and Keyturn no longer reminds you of the old one. What you ticked is forgotten.</source>
        <translation>両方のキーはそのまま残り、Keyturnは古いキーのリマインダーを表示しなくなります。選択した内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Go on rotating</source>
        <translation>ローテーションの続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>キーのローテーションが完了しました</translation>
    </message>
    <message>
        <source>%1 accepted the new key. It is in your keychain.</source>
        <translation>%1が新しいキーを受け付けました。キーはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The new key is in your keychain. %1 has not confirmed it yet.</source>
        <translation>新しいキーはキーチェーンにあります。%1はまだ確認していません。</translation>
    </message>
    <message>
        <source>The old entry is marked as replaced.</source>
        <translation>古い項目は置き換え済みになりました。</translation>
    </message>
    <message>
        <source>The old key “%1” is deleted.</source>
        <translation>古いキー「%1」は削除されました。</translation>
    </message>
    <message>
        <source>The old key “%1” has ended.</source>
        <translation>古いキー「%1」は無効になりました。</translation>
    </message>
    <message>
        <source>The new one is in your vault.</source>
        <translation>新しいキーは保管庫にあります。</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one was used.</source>
        <translation>古いキーを使っていた場所を、すべて新しいキーに差し替えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that were noted were not ticked.</source>
        <translation>
            <numerusform>メモされていた%Ln件の使用場所が選択されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateMaking</name>
    <message>
        <source>1. Make the new key</source>
        <translation>1. 新しいキーの作成</translation>
    </message>
    <message>
        <source>&amp;Create the new key…</source>
        <translation>新しいキーの作成(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Make another one</source>
        <translation>別のキーの作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Create another one…</source>
        <translation>別のキーの作成(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Generate the new key…</source>
        <translation>新しいキーの生成(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Add the key that was made…</source>
        <translation>作成されたキーの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Made, but not in your vault</source>
        <translation>作成されましたが、保管庫にありません</translation>
    </message>
    <message>
        <source>A new key was made, but your keychain has not kept it. If you have its value, add it; otherwise delete that key and create another one.</source>
        <translation>新しいキーが作成されましたが、キーチェーンに保管されていません。値がわかる場合は追加してください。わからない場合は、そのキーを削除して別のキーを作成してください。</translation>
    </message>
    <message>
        <source>Nobody knows whether a new key was made</source>
        <translation>新しいキーが作成されたかどうかは不明です</translation>
    </message>
    <message>
        <source>%1 has not answered clearly. If the list shows a new key that nobody has, delete it: its value was never shown.</source>
        <translation>%1から明確な応答がありません。誰も持っていない新しいキーが一覧にある場合は、削除してください。その値は一度も表示されていません。</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>まだ作成されていません</translation>
    </message>
    <message>
        <source>The form begins with what the old key has. The new key is kept in your keychain before it is shown; the old one stays until you retire it.</source>
        <translation>フォームには古いキーの内容が初めから入力されています。新しいキーは表示される前にキーチェーンに保管されます。古いキーは廃止するまで残ります。</translation>
    </message>
    <message>
        <source>Make the new key on the page of %1 and paste it here. The old one stays until you retire it.</source>
        <translation>%1のページで新しいキーを作成し、ここに貼り付けてください。古いキーは廃止するまで残ります。</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>続けるには、このキーのアカウントを開いてください</translation>
    </message>
    <message>
        <source>Made, but not in the vault any more: it cannot be verified or put in files</source>
        <translation>作成されましたが、保管庫からなくなっています。検証もファイルへの書き込みもできません</translation>
    </message>
    <message>
        <source>“%1”, %2, is in your vault</source>
        <translation>「%1」（%2）は保管庫にあります</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateRetiring</name>
    <message>
        <source>4. Retire the old key</source>
        <translation>4. 古いキーの廃止</translation>
    </message>
    <message>
        <source>&amp;Use the new one for Keyturn&apos;s own sign-in</source>
        <translation>Keyturn自身のサインインに新しいキーを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;tire old key</source>
        <translation>古いキーの廃止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;In 7 days</source>
        <translation>7日後(&amp;I)</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Name of the old key</source>
        <translation>古いキーの名前</translation>
    </message>
    <message>
        <source>Type “%1” to do it all the same</source>
        <extracomment>%1 is a word or a name</extracomment>
        <translation>それでも実行するには「%1」と入力してください</translation>
    </message>
    <message>
        <source>There is no new key yet.</source>
        <translation>新しいキーがまだありません。</translation>
    </message>
    <message>
        <source>One place still uses the old key.</source>
        <translation>1か所がまだ古いキーを使っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places still use the old key.</source>
        <translation>
            <numerusform>%Lnか所がまだ古いキーを使っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key was never verified.</source>
        <translation>新しいキーは一度も検証されていません。</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more.</source>
        <translation>新しいキーが保管庫からなくなっています。</translation>
    </message>
    <message>
        <source>The service does not list the new key any more.</source>
        <translation>新しいキーがサービスの一覧からなくなっています。</translation>
    </message>
    <message>
        <source>The service refuses the new key.</source>
        <translation>サービスが新しいキーを拒否しています。</translation>
    </message>
    <message>
        <source>Keyturn itself signs in with the old key.</source>
        <translation>Keyturn自身が古いキーでサインインしています。</translation>
    </message>
    <message>
        <source>&amp;Finish the rotation</source>
        <translation>ローテーションの終了(&amp;F)</translation>
    </message>
    <message>
        <source>4. Finish</source>
        <translation>4. 終了</translation>
    </message>
    <message>
        <source>Writing that down…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>The old key has ended: the service ended it when the new one was made</source>
        <translation>古いキーは無効になりました: 新しいキーの作成時にサービスが無効にしました</translation>
    </message>
    <message>
        <source>The service does not list the old key any more</source>
        <translation>古いキーはサービスの一覧からなくなっています</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだできません</translation>
    </message>
    <message>
        <source>The days that you gave the old key are over</source>
        <translation>古いキーの猶予期間が終わりました</translation>
    </message>
    <message>
        <source>The old key stays until %1. Keyturn reminds you then.</source>
        <translation>古いキーは%1まで残ります。そのときKeyturnがリマインダーを表示します。</translation>
    </message>
    <message>
        <source>Nothing stands against it any more</source>
        <translation>妨げるものはなくなりました</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>続けるには、このキーのアカウントを開いてください</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateVerifying</name>
    <message>
        <source>3. Verify the new key</source>
        <translation>3. 新しいキーの検証</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>検証できませんでした: %1</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key</source>
        <translation>この種類のキーを検証するリクエストをKeyturnは知りません</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more</source>
        <translation>新しいキーが保管庫からなくなっています</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>&amp;Paste again…</source>
        <translation>もう一度貼り付け(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>keyturn::Rotating</name>
    <message>
        <source>Rotate a key</source>
        <translation>キーのローテーション</translation>
    </message>
    <message>
        <source>Keyturn is not signed in where this key belongs.</source>
        <translation>このキーの接続先に、Keyturnはサインインしていません。</translation>
    </message>
    <message>
        <source>Connect the account first, then rotate the key.</source>
        <translation>先にアカウントを接続してから、キーをローテーションしてください。</translation>
    </message>
    <message>
        <source>Connect the account of %1 first, then rotate the key.</source>
        <translation>先に%1のアカウントを接続してから、キーをローテーションしてください。</translation>
    </message>
</context>
<context>
    <name>keyturn::RotationNotice</name>
    <message>
        <source>Go on…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Go on with “%1”…</source>
        <translation>「%1」を続行…</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be made.</source>
        <translation>「%1」: 新しいキーをまだ作成していません。</translation>
    </message>
    <message>
        <source>“%1”: the old key is still to be retired.</source>
        <translation>「%1」: 古いキーをまだ廃止していません。</translation>
    </message>
    <message>
        <source>“%1”: the days that you gave the old key are over.</source>
        <translation>「%1」: 古いキーの猶予期間が終わりました。</translation>
    </message>
    <message>
        <source>“%1”: the old key stays until %2.</source>
        <translation>「%1」: 古いキーは%2まで残ります。</translation>
    </message>
    <message>
        <source>“%1”: retiring the old key was begun, and is not finished.</source>
        <translation>「%1」: 古いキーの廃止を始めましたが、終わっていません。</translation>
    </message>
    <message>
        <source>An old key is to be retired</source>
        <translation>廃止する古いキーがあります</translation>
    </message>
    <message>
        <source>One key is being rotated</source>
        <translation>1個のキーがローテーション中です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are being rotated</source>
        <translation>
            <numerusform>%Ln個のキーがローテーション中です</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be put to use.</source>
        <translation>「%1」: 新しいキーの使用をまだ開始していません。</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be verified.</source>
        <translation>「%1」: 新しいキーをまだ検証していません。</translation>
    </message>
</context>
<context>
    <name>keyturn::RowActions</name>
    <message>
        <source>Not kept: Keyturn cannot write its own file</source>
        <translation>保管されていません: Keyturnが自身のファイルに書き込めません</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>非表示(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Dismiss %Ln</source>
        <translation>
            <numerusform>%Ln件を非表示(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss &amp;all that are deleted or gone</source>
        <translation>削除済みと消失をすべて非表示(&amp;A)</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>キーIDのコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>キーのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>コードで使用(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Show in vault</source>
        <translation>保管庫で表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New one like this…</source>
        <translation>これと同様の新規作成(&amp;N)…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>ローテーション(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>名前のコピー(&amp;A)</translation>
    </message>
    <message>
        <source>O&amp;wner and notes…</source>
        <translation>所有者とメモ(&amp;W)…</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>履歴の表示(&amp;H)</translation>
    </message>
    <message>
        <source>Made &amp;by</source>
        <translation>作成者(&amp;B)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln key IDs</source>
        <translation>
            <numerusform>%Ln件のキーIDをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation>「%1」をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln names</source>
        <translation>
            <numerusform>%Ln件の名前をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: the vault of this computer does not hold it</source>
        <translation>コピーできませんでした: このコンピューターの保管庫にありません</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>コピーできませんでした: %1</translation>
    </message>
    <message>
        <source>Not copied: another program took or kept the clipboard</source>
        <translation>コピーできませんでした: 別のプログラムがクリップボードを取得したか、占有していました</translation>
    </message>
    <message numerus="yes">
        <source>Copied “%1”, clears in %Ln s</source>
        <translation>
            <numerusform>「%1」をコピーしました（%Ln秒後に消去）</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying “%1”…</source>
        <translation>「%1」を検証中…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>検証できませんでした: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>カレンダーに追加(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDelegate</name>
    <message>
        <source>Local name</source>
        <translation>ローカル名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Seen on this computer only</source>
        <translation>このコンピューターでだけ表示されます</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDetails</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>ローカル名</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>サービスでの名前</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Keyturn is signed in with it</source>
        <translation>Keyturnのサインインに使用中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>The vault has more than one entry that it may be</source>
        <translation>該当する可能性のある項目が保管庫に複数あります</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>このコンピューターの保管庫になし</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Unknown: only what is in the vault can be verified</source>
        <translation>不明: 検証できるのは保管庫にあるものだけです</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>キーチェーンから消失</translation>
    </message>
    <message>
        <source>The keychain holds another value than Keyturn put there</source>
        <translation>キーチェーンの値が、Keyturnが入れたものと異なります</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>このコンピューターの保管庫内</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>Not yet: no list has had this key so far</source>
        <translation>まだありません: これまでの一覧にこのキーはありません</translation>
    </message>
</context>
<context>
    <name>keyturn::RowRenaming</name>
    <message>
        <source>The local name could not be kept: Keyturn cannot write its own file.</source>
        <translation>ローカル名を保管できませんでした: Keyturnが自身のファイルに書き込めません。</translation>
    </message>
    <message>
        <source>A name cannot be empty. The old one stays.</source>
        <translation>名前を空にはできません。元の名前のままです。</translation>
    </message>
    <message>
        <source>The local name is seen on this computer only: %1 cannot rename keys</source>
        <translation>ローカル名はこのコンピューターでだけ表示されます: %1ではキーの名前を変更できません</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>ローカル名を変更しました</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前を変更しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxAccounts</name>
    <message>
        <source>Sandbox, as a user</source>
        <translation>サンドボックス（ユーザーとして）</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxProcess</name>
    <message>
        <source>Keyturn is not completely installed: its program “keyturn-sandbox” is missing or cannot be started. Install Keyturn again.</source>
        <translation>Keyturnが完全にはインストールされていません。プログラム「keyturn-sandbox」がないか、起動できません。Keyturnをインストールし直してください。</translation>
    </message>
    <message>
        <source>The sandbox server started but did not say where it is.</source>
        <translation>サンドボックスのサーバーは起動しましたが、アドレスを通知しませんでした。</translation>
    </message>
    <message>
        <source>The sandbox server stopped. Start it again to go on.</source>
        <translation>サンドボックスのサーバーが停止しました。続けるには、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxStart</name>
    <message>
        <source>The sandbox is not running</source>
        <translation>サンドボックスは動作していません</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度起動</translation>
    </message>
</context>
<context>
    <name>keyturn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretPane</name>
    <message>
        <source>I have &amp;stored this elsewhere</source>
        <translation>別の場所に保存済み(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>コードで使用(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, create a new one.</source>
        <translation>%1は二度と表示しません。失った場合は、新しいものを作成してください。</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the token and create a new one.</source>
        <translation>%1は二度と表示しません。失った場合は、トークンを削除して新しく作成してください。</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the key and create a new one.</source>
        <translation>%1は二度と表示しません。失った場合は、キーを削除して新しく作成してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>コピーできませんでした: 値は選択されています。Ctrl+Cを押してください</translation>
    </message>
    <message>
        <source>Not kept in the keychain: copy it now</source>
        <translation>キーチェーンに保管されていません: 今すぐコピーしてください</translation>
    </message>
    <message>
        <source>Until your keychain answers, nobody knows whether it is saved</source>
        <translation>キーチェーンが応答するまで、保存されたかどうかは不明です</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>キーチェーンに保存しました</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved: copy it now</source>
        <translation>保存されたかどうかはまだ不明です: 今すぐコピーしてください</translation>
    </message>
    <message>
        <source>Not saved: copy it now</source>
        <translation>保存されていません: 今すぐコピーしてください</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>値の表示</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Reveal for %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒間表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SelectedEntry</name>
    <message>
        <source>The key was not copied</source>
        <translation>キーはコピーされませんでした</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>別のプログラムがクリップボードを取得したか、占有していました。もう一度試すか、値を表示してそこからコピーしてください。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>keyturn::ServerDialog</name>
    <message>
        <source>Name the server</source>
        <translation>サーバーの指定</translation>
    </message>
    <message>
        <source>Which server is it for?</source>
        <translation>どのサーバーのキーですか？</translation>
    </message>
    <message>
        <source>Keyturn does not know whether “%1” is for the usual server of %2 or for one of your own. The key is sent nowhere before you say so.</source>
        <extracomment>%1 is the name of a credential, %2 a service</extracomment>
        <translation>「%1」が%2の通常のサーバー用か、独自のサーバー用か、Keyturnにはわかりません。指定するまで、キーはどこにも送信されません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturnが自身の一覧に書き込めませんでした</translation>
    </message>
    <message>
        <source>The server is not kept, and nothing was sent. Try it once more.</source>
        <translation>サーバーは保管されておらず、何も送信されていません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>keyturn::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What you choose holds at once, and on this computer only.</source>
        <translation>選択した内容はすぐに、このコンピューターでのみ有効になります。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>What the service suggests</source>
        <translation>サービスの提案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a service does not offer it, a new key begins with what the service suggests. Policies belong to an account: see the menu Account.</source>
        <translation>サービスがそれを提供していない場合、新しいキーはサービスの提案で始まります。ポリシーはアカウントごとです。「アカウント」メニューをご覧ください。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語 (Language)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The window tells of them in any case.</source>
        <translation>ウィンドウでは常に知らせます。</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>クリップボードを消去するまでの時間</translation>
    </message>
    <message>
        <source>Hide a revealed secret after</source>
        <translation>表示したシークレットを隠すまでの時間</translation>
    </message>
    <message>
        <source>Begin with the expiration</source>
        <translation>最初に選ばれる有効期限</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>この言語を使用</translation>
    </message>
    <message>
        <source>Tell of keys that end soon with a message of the desktop, too</source>
        <translation>まもなく期限が切れるキーをデスクトップの通知でも知らせる</translation>
    </message>
</context>
<context>
    <name>keyturn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Some work only on a page that offers what they do.</source>
        <translation>その操作ができるページでだけ働くものもあります。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>keyturn::Sidebar</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>keyturn::SidebarFold</name>
    <message>
        <source>&amp;Names in the sidebar</source>
        <translation>サイドバーの名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>keyturn::StatePanel</name>
    <message>
        <source>Still waiting.</source>
        <translation>まだ待っています。</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusChips</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>expires within 7 days</comment>
        <translation>今週</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expires</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>when it expires</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>ここで削除</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Ends %1 – %2</source>
        <extracomment>a filter; %1 and %2 are the first and the last day of a week</extracomment>
        <translation>期限: %1～%2</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>まだ待っています。</translation>
    </message>
</context>
<context>
    <name>keyturn::SwapDialog</name>
    <message>
        <source>Swap in file</source>
        <translation>ファイル内で差し替え</translation>
    </message>
    <message>
        <source>Swap the key in this file?</source>
        <translation>このファイル内のキーを差し替えますか？</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>差し替え(&amp;S)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1行目</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>ほか%Lnか所</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not call it %1, as was noted.</source>
        <translation>ファイルでの名前は、メモされていた%1ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The old key is also part of %Ln longer word(s), which stay.</source>
        <translation>
            <numerusform>古いキーは、より長い%Ln個の語の一部にもなっています。それらはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines hold the old key; each of them is changed.</source>
        <translation>
            <numerusform>%Ln行に古いキーがあります。すべて変更されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Switching</name>
    <message>
        <source>Unnamed (%1)</source>
        <extracomment>An organization that nobody has named: %1 is the beginning and end of its key</extracomment>
        <translation>名前なし（%1）</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>アカウントの接続(&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;xplore the sandbox</source>
        <translation>サンドボックスを試す(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>このアカウントの編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>ポリシー(&amp;P)…</translation>
    </message>
    <message>
        <source>Access &amp;review…</source>
        <translation>アクセスレビュー(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>サインアウト(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントの選択</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>開いているものはありません</translation>
    </message>
    <message>
        <source>Connect one, or explore</source>
        <translation>接続するか、試してみてください</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in</source>
        <translation>%1がこのサインインを受け付けなくなりました</translation>
    </message>
    <message>
        <source>What is shown was read before. Sign in again to go on.</source>
        <translation>表示されている内容は以前に読み取ったものです。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1を開けませんでした: %2</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーの表示</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1からサインアウトしますか？</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. You can remove it from your keychain, or keep it there as an entry of the vault.</source>
        <translation>サービスでは、キーは削除されるまで使用可能なままです。キーチェーンから除去するか、保管庫の項目として残すことができます。</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. Signing out removes it from this computer.</source>
        <translation>サービスでは、キーは削除されるまで使用可能なままです。サインアウトすると、このコンピューターから除去されます。</translation>
    </message>
    <message>
        <source>Sign &amp;out and remove the key</source>
        <translation>サインアウトしてキーを除去(&amp;O)</translation>
    </message>
    <message>
        <source>Sign out, &amp;keep it in the vault</source>
        <translation>サインアウトして保管庫に保管(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>サインインを維持(&amp;S)</translation>
    </message>
    <message>
        <source>Still signed in: %1</source>
        <translation>まだサインインしています: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::TableWithDetails</name>
    <message>
        <source>Details beside the table</source>
        <translation>表の横に詳細を表示</translation>
    </message>
    <message>
        <source>Details of the selected row beside the table (Enter)</source>
        <translation>選択した行の詳細を表の横に表示（Enter）</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenForm</name>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Left empty, no scope is sent.</source>
        <translation>空の場合、スコープは送信されません。</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>スコープ(&amp;S)</translation>
    </message>
    <message>
        <source>Put in the scope %1</source>
        <translation>スコープ%1を入力</translation>
    </message>
    <message>
        <source>Sub-organization</source>
        <translation>サブ組織</translation>
    </message>
    <message>
        <source>Choose one, or type the ID of another.</source>
        <translation>選択するか、別の組織のIDを入力してください。</translation>
    </message>
    <message>
        <source>Su&amp;b-organization</source>
        <translation>サブ組織(&amp;B)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The key&apos;s own organization (%1)</source>
        <translation>キー自身の組織（%1）</translation>
    </message>
    <message>
        <source>The key&apos;s own organization</source>
        <translation>キー自身の組織</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <translation>%1（%2の一部）</translation>
    </message>
    <message>
        <source>The organizations could not be read. An ID can be typed.</source>
        <translation>組織を読み取れませんでした。IDを入力できます。</translation>
    </message>
    <message>
        <source>Reading the organizations…</source>
        <translation>組織を読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>The key reaches %Ln organization(s). The ID of another can be typed.</source>
        <translation>
            <numerusform>このキーの対象組織は%Ln件です。別の組織のIDを入力することもできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of an organization can be typed.</source>
        <translation>組織のIDを入力できます。</translation>
    </message>
    <message>
        <source>Use suggested sco&amp;pe</source>
        <translation>推奨スコープを使用(&amp;P)</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenPanel</name>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Made from the key by %1. The token is kept in memory only and is gone when you forget it, switch or quit.</source>
        <translation>%1がキーから作成しました。トークンはメモリにだけ保持され、消去、切り替え、終了のいずれかでなくなります。</translation>
    </message>
    <message>
        <source>Get access &amp;token</source>
        <translation>アクセストークンの取得(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reveal the access token</source>
        <translation>アクセストークンの値の表示</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>アクセストークンのコピー</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>再取得(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>消去(&amp;O)</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>コードで使用…</translation>
    </message>
    <message>
        <source>Use the access token…</source>
        <translation>アクセストークンの使用…</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>これは組織IDではありません</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff.</source>
        <translation>組織IDはGUID（6f9619ff-8b86-d011-b42d-00c04fc964ffのような、数字とaからfまでの文字32個を5つに区切ったもの）です。</translation>
    </message>
    <message>
        <source>Choose one from the list, or type an ID without spaces.</source>
        <translation>一覧から選択するか、空白なしのIDを入力してください。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking whom the token is for…</source>
        <translation>トークンの対象を問い合わせ中…</translation>
    </message>
    <message>
        <source>The token that you have stays as it is.</source>
        <translation>現在のトークンはそのまま残ります。</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization</source>
        <translation>対象: キー自身の組織</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization, %1</source>
        <translation>対象: キー自身の組織、%1</translation>
    </message>
    <message>
        <source>Confirmed: %1 says that it is for %2</source>
        <translation>確認済み: %1によると、対象は%2です</translation>
    </message>
    <message>
        <source>Not confirmed: %1 does not list %2 for this token</source>
        <translation>未確認: %1は、このトークンの対象に%2を挙げていません</translation>
    </message>
    <message>
        <source>Unknown whether it is for %2: %1 did not say so clearly</source>
        <translation>対象が%2かどうかは不明です: %1は明確に示しませんでした</translation>
    </message>
    <message>
        <source>End unknown: %1 did not say</source>
        <translation>期限不明: %1は示しませんでした</translation>
    </message>
    <message>
        <source>Ends in %1 (%2)</source>
        <comment>time left, moment</comment>
        <translation>期限まで%1（%2）</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>%1に期限切れになりました</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>コピーできませんでした: 値は選択されています。Ctrl+Cを押してください</translation>
    </message>
</context>
<context>
    <name>keyturn::UnknownPane</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>確認済み(&amp;I)</translation>
    </message>
</context>
<context>
    <name>keyturn::UseDialog</name>
    <message>
        <source>Use in code</source>
        <translation>コードで使用</translation>
    </message>
    <message>
        <source>No snippets</source>
        <translation>スニペットがありません</translation>
    </message>
    <message>
        <source>The profile of this service has none. The value can still be saved to a file.</source>
        <translation>このサービスのプロファイルにはスニペットがありません。値をファイルに保存することはできます。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Show the real &amp;value</source>
        <translation>実際の値を表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>ファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the value: your keychain may ask to be unlocked…</source>
        <translation>値を読み取り中: キーチェーンがロック解除を求める場合があります…</translation>
    </message>
    <message>
        <source>The value is masked. Show the real value to copy this line, or save it to a file.</source>
        <translation>値は伏せられています。この行をコピーするには実際の値を表示するか、ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Copied. The text names the variable %1, the value is not in it.</source>
        <translation>コピーしました。テキストには変数名%1だけがあり、値は含まれていません。</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>コピーできませんでした</translation>
    </message>
    <message>
        <source>Another program took the clipboard. Nothing of it is there. Try again.</source>
        <translation>別のプログラムがクリップボードを取得しました。クリップボードには何も入っていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>%1 is in this file already.</source>
        <translation>%1はすでにこのファイルにあります。</translation>
    </message>
    <message>
        <source>%1
Its value there would be replaced. Everything else stays.</source>
        <translation>%1
そこにある値は置き換えられます。それ以外はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is in %2. Keep that file out of version control.</source>
        <translation>%1を%2に書き込みました。このファイルはバージョン管理に含めないでください。</translation>
    </message>
    <message>
        <source>Others on this computer could read the file; now only you can.</source>
        <translation>このコンピューターのほかのユーザーがファイルを読み取れる状態でしたが、今は自分だけが読み取れます。</translation>
    </message>
    <message>
        <source>This disk knows no permissions: others may be able to read it.</source>
        <translation>このディスクにはアクセス権の仕組みがありません。ほかのユーザーが読み取れる可能性があります。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultActions</name>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>値の表示</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>コードで使用…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;veal…</source>
        <translation>値の表示(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>コードで使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>ローテーション(&amp;T)…</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>検証(&amp;F)</translation>
    </message>
    <message>
        <source>Veri&amp;fy %L1</source>
        <translation>%L1件の検証(&amp;F)</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>一覧で表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>履歴の表示(&amp;H)</translation>
    </message>
    <message>
        <source>Add to c&amp;alendar…</source>
        <translation>カレンダーに追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Expiry &amp;planner…</source>
        <translation>期限プランナー(&amp;P)…</translation>
    </message>
    <message>
        <source>Local &amp;name</source>
        <translation>ローカル名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>除去(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;move %L1…</source>
        <translation>%L1件の除去(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultConditions</name>
    <message>
        <source>One entry is not in the keychain any more</source>
        <translation>1件の項目がキーチェーンからなくなっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the keychain any more</source>
        <translation>
            <numerusform>%Ln件の項目がキーチェーンからなくなっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has removed what belongs to it. Import it again where you still have it, or take it off the list.</source>
        <translation>Keyturn以外の何かが、Keyturnのものを除去しました。まだ手元にあればインポートし直すか、一覧から除去してください。</translation>
    </message>
    <message>
        <source>One entry has changed in the keychain</source>
        <translation>1件の項目がキーチェーンで変更されています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have changed in the keychain</source>
        <translation>
            <numerusform>%Ln件の項目がキーチェーンで変更されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has put another value there. Verify it, or import the right one and remove this one.</source>
        <translation>Keyturn以外の何かが、別の値を入れました。検証するか、正しい値をインポートしてこの項目を除去してください。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>一覧から除去…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultDelegate</name>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え済み</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultFilters</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>すべての組織</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultMessages</name>
    <message>
        <source>Try again…</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>一覧から除去…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>すべて表示…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultModel</name>
    <message>
        <source>Not in the keychain any more</source>
        <translation>キーチェーンから消失</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>キーチェーンで変更</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturnのサインインに使用</translation>
    </message>
    <message>
        <source>being rotated</source>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>looks like another name</source>
        <translation>別の名前に類似</translation>
    </message>
    <message>
        <source>Replaced %1.</source>
        <translation>置き換え済み（%1）。</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1.</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>サービスの一覧から消失（確認: %1）。</translation>
    </message>
    <message>
        <source>Keyturn signs in with it.</source>
        <translation>Keyturnのサインインに使用しています。</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>このキーはローテーション中です。</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>名前に見えない文字が含まれています。それらは文字コードで表示されます。</translation>
    </message>
    <message>
        <source>Another name in the vault looks the same, but is written with other characters. Compare their details.</source>
        <translation>見た目が同じで、異なる文字で書かれた名前が保管庫にあります。詳細を比較してください。</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>Organization unknown</source>
        <translation>組織不明</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>キーID: %1</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <comment>on a date</comment>
        <translation>保存日: %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <comment>on a date</comment>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>有効期限不明</translation>
    </message>
    <message>
        <source>Nobody told Keyturn when it expires.</source>
        <translation>有効期限はKeyturnに知らされていません。</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Keyturn has not asked the service about it yet.</source>
        <translation>Keyturnはこのキーについて、まだサービスに問い合わせていません。</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>スコープ: %1</translation>
    </message>
    <message>
        <source>Organizations: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a status, then &quot;Verified 3 minutes ago&quot; or &quot;Never verified&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>%1 · all organizations</source>
        <extracomment>Where a token works; %1 is a service</extracomment>
        <translation>%1 · すべての組織</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where a key works; %1 is a service, %2 an organization</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>organizations</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>キーチェーンになし</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <extracomment>%1 is &quot;3 days ago&quot;</extracomment>
        <translation>置き換え済み（%1）</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>verified</comment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>End not confirmed</source>
        <translation>期限未確認</translation>
    </message>
    <message>
        <source>Another end than asked for</source>
        <translation>要求と異なる期限</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Keyturn has just made this key, but a list of the service that was read since does not have it.</source>
        <translation>Keyturnがこのキーを作成したばかりですが、その後に読み取ったサービスの一覧にはありません。</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Keys kept in this computer&apos;s keychain. Keyturn&apos;s own files hold none of them.</source>
        <translation>このコンピューターのキーチェーンに保管されているキーです。Keyturn自身のファイルには含まれていません。</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Verify every entry that is shown</source>
        <translation>表示されているすべての項目を検証します</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Vault list</source>
        <translation>保管庫の一覧</translation>
    </message>
    <message>
        <source>Nothing in the vault yet</source>
        <translation>保管庫にはまだ何もありません</translation>
    </message>
    <message>
        <source>What you create in Keyturn is kept here, and so is what you import.</source>
        <translation>Keyturnで作成したものと、インポートしたものがここに保管されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing in the vault matches the search and the filter.</source>
        <translation>検索とフィルターに一致するものは保管庫にありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The vault&apos;s list could not be read</source>
        <translation>保管庫の一覧を読み取れませんでした</translation>
    </message>
    <message>
        <source>Your keys are still in the keychain, but Keyturn cannot read its own file that says which.</source>
        <translation>キーはまだキーチェーンにありますが、どのキーかを記録したKeyturn自身のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>保管庫から除去しました</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln entries</source>
        <translation>
            <numerusform>%Ln件の項目を除去しました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>除去(&amp;R)…</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>You will see this name in the vault. The old name stays.</source>
        <translation>この名前が保管庫に表示されます。元の名前のままです。</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>ローカル名を変更しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The new name could not be kept: “%1”</source>
        <translation>新しい名前を保管できませんでした: 「%1」</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own list. The old name stays.</source>
        <translation>Keyturnが自身の一覧に書き込めません。元の名前のままです。</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultStatus</name>
    <message>
        <source>Looked at one entry</source>
        <translation>1件の項目を確認</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln entries</source>
        <translation>
            <numerusform>%Ln件の項目を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is lost</source>
        <translation>失われたもの1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are lost</source>
        <translation>
            <numerusform>失われたもの%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>変更されたもの1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have changed</source>
        <translation>
            <numerusform>変更されたもの%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost or changed</source>
        <translation>失われたもの、変更されたものはありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Looked at 12 entries: 1 is lost, 1 has changed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 shown · 12 keys&quot;
----------
&quot;3 selected · 12 keys&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %L1 of %L2…</source>
        <translation>除去中（%L2件中%L1件目）…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>現在の処理の後でキャンセル…</translation>
    </message>
    <message>
        <source>Keychain ready</source>
        <translation>キーチェーンは準備完了</translation>
    </message>
    <message>
        <source>Keychain not looked at yet</source>
        <translation>キーチェーンは未確認</translation>
    </message>
    <message>
        <source>Verifying %L1 of %L2…</source>
        <translation>検証中（%L2件中%L1件目）…</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>キーチェーンを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultVerification</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a name, %2 why it could not be verified</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ほか%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be verified</source>
        <translation>%L2件中%L1件を検証できませんでした</translation>
    </message>
</context>
<context>
    <name>keyturn::WelcomePage</name>
    <message>
        <source>Welcome to Keyturn</source>
        <translation>Keyturnへようこそ</translation>
    </message>
    <message>
        <source>Create, keep and check API keys and tokens. An API key acts for one organization; a personal access token works in all of yours and names one with each request.</source>
        <translation>APIキーとトークンを作成、保管、検証します。APIキーは1つの組織に対して機能します。個人用アクセストークンは、所属するすべての組織で使用でき、リクエストごとに組織を指定します。</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Sample accounts and keys. Nothing leaves this computer.</source>
        <translation>サンプルのアカウントとキーです。このコンピューターから外部には何も送信されません。</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントの接続</translation>
    </message>
    <message>
        <source>Sign in with an API key or a token that you already have.</source>
        <translation>すでに持っているAPIキーまたはトークンでサインインします。</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>キーのインポート</translation>
    </message>
    <message>
        <source>Keep a secret in the keychain and find it again.</source>
        <translation>シークレットをキーチェーンに保管し、あとで見つけられるようにします。</translation>
    </message>
</context>
<context>
    <name>policytext</name>
    <message>
        <source>Your policy wants names like %1.</source>
        <extracomment>%1 is a pattern like team-*</extracomment>
        <translation>ポリシーでは、%1のような名前が必要です。</translation>
    </message>
    <message>
        <source>Your policy wants keys to expire.</source>
        <translation>ポリシーでは、キーの有効期限が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Your policy allows at most %Ln days.</source>
        <translation>
            <numerusform>ポリシーで許可されているのは最長%Ln日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your policy wants an owner.</source>
        <translation>ポリシーでは、所有者が必要です。</translation>
    </message>
</context>
<context>
    <name>reconciliationtext</name>
    <message>
        <source>The key was probably created</source>
        <translation>キーはおそらく作成されています</translation>
    </message>
    <message>
        <source>This is new in the list and has the same name. Its secret is lost: select it to delete it, or keep it if it is somebody else&apos;s.</source>
        <translation>これは一覧に新しく現れたもので、名前が同じです。シークレットは失われています。選択して削除するか、ほかの人のものであれば残してください。</translation>
    </message>
    <message>
        <source>Looking for the key in the list…</source>
        <translation>一覧でキーを探しています…</translation>
    </message>
    <message>
        <source>The list cannot be read either</source>
        <translation>一覧も読み取れません</translation>
    </message>
    <message>
        <source>Whether it was created stays unknown. Look again later.</source>
        <translation>作成されたかどうかは不明のままです。あとでもう一度確認してください。</translation>
    </message>
    <message>
        <source>The key is not in the part of the list that can be read</source>
        <translation>一覧の読み取れる範囲にキーがありません</translation>
    </message>
    <message>
        <source>Keyturn can read only a part of %1&apos;s list, so whether it was created stays unknown. Look for the name on the service&apos;s own page before you try again.</source>
        <translation>Keyturnは%1の一覧の一部しか読み取れないため、作成されたかどうかは不明のままです。もう一度試す前に、サービス自身のページで名前を確認してください。</translation>
    </message>
    <message>
        <source>The key is not in the list</source>
        <translation>一覧にキーがありません</translation>
    </message>
    <message>
        <source>The list was read several times since. The key was most probably not created; you can try again.</source>
        <translation>その後、一覧を数回読み取りました。キーはおそらく作成されていません。もう一度試すことができます。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 · %2 · created %3</source>
        <extracomment>name, id and date of creation</extracomment>
        <translation>%1 · %2 · 作成日: %3</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format of QLocale::toString()</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>inside a sentence</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>inside a sentence</comment>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>inside a sentence</comment>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>期限切れ（今日）</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>期限切れ（昨日）</translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln days ago</source>
        <translation>
            <numerusform>期限切れ（%Ln日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>明日が期限</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days</source>
        <translation>
            <numerusform>%Ln日後が期限</numerusform>
        </translation>
    </message>
    <message>
        <source>Active until %1</source>
        <comment>a date</comment>
        <translation>%1まで有効</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>期限不明</translation>
    </message>
    <message>
        <source>Unknown origin</source>
        <translation>作成者不明</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <comment>a date</comment>
        <translation>%1を要求、未確認</translation>
    </message>
    <message>
        <source>Asked never to expire, not confirmed</source>
        <translation>無期限を要求、未確認</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <extracomment>%1 is &quot;Never expires&quot; or when it expires, %2 a date</extracomment>
        <translation>%1（要求は%2）</translation>
    </message>
    <message>
        <source>%1, asked never to expire</source>
        <extracomment>%1 says when it expires</extracomment>
        <translation>%1（要求は無期限）</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time format of QLocale::toString()</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, time, time zone such as UTC+01:00</comment>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>%1, %2 (your time zone, %3), %4</source>
        <comment>date, time, time zone such as UTC+1, &quot;in 90 days&quot;</comment>
        <translation>%1 %2（現地のタイムゾーン、%3）、%4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, time, &quot;in 90 days&quot;</comment>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1分前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1時間前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>inside a sentence</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>the ends of a key before and after a change</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Time left: minutes and seconds</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <extracomment>Time left: hours, minutes and seconds</extracomment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>まだ一覧にありません</translation>
    </message>
</context>
</TS>
