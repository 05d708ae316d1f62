<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>FindingDetail</name>
    <message>
        <source>Choose a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose primary companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads the primary company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the labels of these objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to (remembered until more is found)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>What findings are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much they matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was seen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Seen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered until more is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>What is wrong with associations or worth knowing, and what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick the finding off, or take the tick away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all findings that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is meant by these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record with several companies has one primary, no label is unused or doubled, no limit is near, and no list or workflow reaches fewer companies than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tab tells which records have no primary company, which labels nobody uses, which limits are near, and which lists and workflows change their behaviour. Pull your portal, or import its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull from a portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>What the finding counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal reports how many there are; which ones only HubSpot’s own page shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied with headers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many companies, associations or places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphCommands</name>
    <message>
        <source>&amp;Back to the record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward to the record after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is &amp;around the record too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the record on the page &amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the graph as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the graph as SVG or PNG…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphSaving</name>
    <message>
        <source>Save the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphStrip</name>
    <message>
        <source>Back (Alt+←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphTab</name>
    <message>
        <source>Associations · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a record is associated with, by which labels, and what is drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph shows one record amid those it is associated with: the labels on the lines, the primary ones emphasised, and what your draft adds or removes. Choose a record on the page Records, and there “Show as a graph”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 is not in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <source>Primary</source>
        <comment>association</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot’s type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>associated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %1 more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeDetail</name>
    <message>
        <source>Choose a record of the graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the workspace: only its ID was met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft makes this association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft ends this association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2: %3
%2 → %1: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the middle (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is around it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the page Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
