<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>and %Ln more kind(s)</source>
        <translation>
            <numerusform>and %Ln more kind</numerusform>
            <numerusform>and %Ln more kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pair(s)</source>
        <translation>
            <numerusform>and %Ln more pair</numerusform>
            <numerusform>and %Ln more pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more record(s)</source>
        <translation>
            <numerusform>and %Ln more record</numerusform>
            <numerusform>and %Ln more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln change undone</numerusform>
            <numerusform>%Ln changes undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>&amp;Push %Ln change(s)…</source>
        <translation>
            <numerusform>&amp;Push %Ln change…</numerusform>
            <numerusform>&amp;Push %Ln changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleEdits</name>
    <message numerus="yes">
        <source>%Ln edits of associations have nothing to do any more: all of their pairs are so already.</source>
        <translation>
            <numerusform>%Ln edit of associations has nothing to do any more: all of its pairs are so already.</numerusform>
            <numerusform>%Ln edits of associations have nothing to do any more: all of their pairs are so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual step(s)</source>
        <translation>
            <numerusform>%Ln manual step</numerusform>
            <numerusform>%Ln manual steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushDialog</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual step(s)</source>
        <translation>
            <numerusform>%Ln manual step</numerusform>
            <numerusform>%Ln manual steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s)</source>
        <translation>
            <numerusform>%Ln hazard</numerusform>
            <numerusform>%Ln hazards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Push %Ln change</numerusform>
            <numerusform>Push %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message numerus="yes">
        <source>%Ln step(s) came out otherwise than predicted</source>
        <translation>
            <numerusform>%Ln step came out otherwise than predicted</numerusform>
            <numerusform>%Ln steps came out otherwise than predicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) came out as predicted</source>
        <translation>
            <numerusform>%Ln step came out as predicted</numerusform>
            <numerusform>%Ln steps came out as predicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) by hand were not rehearsed.</source>
        <translation>
            <numerusform>%Ln step by hand was not rehearsed.</numerusform>
            <numerusform>%Ln steps by hand were not rehearsed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>&amp;Name up to %Ln record(s) behind each effect</source>
        <translation>
            <numerusform>&amp;Name up to %Ln record behind each effect</numerusform>
            <numerusform>&amp;Name up to %Ln records behind each effect</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBanner</name>
    <message numerus="yes">
        <source>%Ln setting(s) that you drafted were changed in the portal meanwhile. Decide before you make the plan.</source>
        <translation>
            <numerusform>%Ln setting that you drafted was changed in the portal meanwhile. Decide before you make the plan.</numerusform>
            <numerusform>%Ln settings that you drafted were changed in the portal meanwhile. Decide before you make the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) block the push: change the draft first.</source>
        <translation>
            <numerusform>%Ln hazard blocks the push: change the draft first.</numerusform>
            <numerusform>%Ln hazards block the push: change the draft first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>The plan is made: %Ln step(s)</source>
        <translation>
            <numerusform>The plan is made: %Ln step</numerusform>
            <numerusform>The plan is made: %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollbackDialog</name>
    <message numerus="yes">
        <source>Make the plan for %Ln setting(s)</source>
        <translation>
            <numerusform>Make the plan for %Ln setting</numerusform>
            <numerusform>Make the plan for %Ln settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>Everything was read again: %Ln setting(s) are not as planned.</source>
        <translation>
            <numerusform>Everything was read again: %Ln setting is not as planned.</numerusform>
            <numerusform>Everything was read again: %Ln settings are not as planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual step(s) wait: do them in HubSpot, then say so.</source>
        <translation>
            <numerusform>%Ln manual step waits: do it in HubSpot, then say so.</numerusform>
            <numerusform>%Ln manual steps wait: do them in HubSpot, then say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>Leave %Ln step(s)</source>
        <translation>
            <numerusform>Leave %Ln step</numerusform>
            <numerusform>Leave %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingItems</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenBackList</name>
    <message numerus="yes">
        <source>Taken back (%Ln)</source>
        <translation>
            <numerusform>Taken back (%Ln)</numerusform>
            <numerusform>Taken back (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln more</source>
        <translation>
            <numerusform>with %Ln more</numerusform>
            <numerusform>with %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
