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
    <name>Ringproof::RedisClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n request is waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</numerusform>
            <numerusform>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisConnection</name>
    <message numerus="yes">
        <source>no answer within %n ms</source>
        <translation>
            <numerusform>no answer within %n ms</numerusform>
            <numerusform>no answer within %n ms</numerusform>
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
    <name>Ringproof::TransferCard</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
