<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n live code(s)</source>
        <translation>
            <numerusform>%n live code</numerusform>
            <numerusform>%n live codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>a list of %n number(s)</source>
        <translation>
            <numerusform>a list of %n number</numerusform>
            <numerusform>a list of %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plivo</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Wait %n minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodesPage</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 of %n code</numerusform>
            <numerusform>%1 of %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditRetentionCard</name>
    <message numerus="yes">
        <source>%n row(s) removed. What remains can still be checked.</source>
        <translation>
            <numerusform>%n row removed. What remains can still be checked.</numerusform>
            <numerusform>%n rows removed. What remains can still be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CallSection</name>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n attempt left</numerusform>
            <numerusform>%n attempts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::ClusterClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n request is waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</numerusform>
            <numerusform>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CodeEntry</name>
    <message numerus="yes">
        <source>That has %n digit(s), and the code has %1. Nothing was entered.</source>
        <translation>
            <numerusform>That has %n digit, and the code has %1. Nothing was entered.</numerusform>
            <numerusform>That has %n digits, and the code has %1. Nothing was entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::Console</name>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code.</source>
        <translation>
            <numerusform>%n customer still has a call or a live code.</numerusform>
            <numerusform>%n customers still have a call or a live code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), still counting…</source>
        <translation>
            <numerusform>%n entry, still counting…</numerusform>
            <numerusform>%n entries, still counting…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryTask</name>
    <message numerus="yes">
        <source>%1: %n entry(s) written.</source>
        <translation>
            <numerusform>%1: %n entry written.</numerusform>
            <numerusform>%1: %n entries written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::MainWindow</name>
    <message numerus="yes">
        <source>%n customer(s) need attention</source>
        <translation>
            <numerusform>%n customer needs attention</numerusform>
            <numerusform>%n customers need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::ManageCard</name>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</source>
        <translation>
            <numerusform>%n customer still has a call or a live code. The card leaves the screen; the call goes on, and the code stays valid until it runs out.</numerusform>
            <numerusform>%n customers still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisConnection</name>
    <message numerus="yes">
        <source>%1, after %n ms</source>
        <translation>
            <numerusform>%1, after %n ms</numerusform>
            <numerusform>%1, after %n ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisPipeline</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n request is waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</numerusform>
            <numerusform>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionsSetting</name>
    <message numerus="yes">
        <source>%n countries may be called.</source>
        <translation>
            <numerusform>%n country may be called.</numerusform>
            <numerusform>%n countries may be called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::SaveBar</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be saved as they are</source>
        <translation>
            <numerusform>%n setting can&apos;t be saved as it is</numerusform>
            <numerusform>%n settings can&apos;t be saved as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed and not saved</source>
        <translation>
            <numerusform>%n setting changed and not saved</numerusform>
            <numerusform>%n settings changed and not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n request is waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</numerusform>
            <numerusform>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::ServingSection</name>
    <message numerus="yes">
        <source>%n request(s) served.</source>
        <translation>
            <numerusform>%n request served.</numerusform>
            <numerusform>%n requests served.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::TransferCard</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::TrayIcon</name>
    <message numerus="yes">
        <source>%1: %n customer(s) need attention</source>
        <translation>
            <numerusform>%1: %n customer needs attention</numerusform>
            <numerusform>%1: %n customers need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) waiting</source>
        <translation>
            <numerusform>%1: %n customer waiting</numerusform>
            <numerusform>%1: %n customers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyCard</name>
    <message numerus="yes">
        <source>%n more call(s) to this number allowed</source>
        <translation>
            <numerusform>%n more call to this number allowed</numerusform>
            <numerusform>%n more calls to this number allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifySession</name>
    <message numerus="yes">
        <source>That isn&apos;t the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.</source>
        <translation>
            <numerusform>That isn&apos;t the code. %n attempt left. Ask the customer to read it again, digit by digit.</numerusform>
            <numerusform>That isn&apos;t the code. %n attempts left. Ask the customer to read it again, digit by digit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message numerus="yes">
        <source>The keychain has not answered for %n second(s). It may be waiting for its password in another window: answer it and try again.</source>
        <translation>
            <numerusform>The keychain has not answered for %n second. It may be waiting for its password in another window: answer it and try again.</numerusform>
            <numerusform>The keychain has not answered for %n seconds. It may be waiting for its password in another window: answer it and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
