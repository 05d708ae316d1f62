<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Connected</name>
    <message>
        <source>What the token’s scopes allow</source>
        <translation>Ce que permettent les autorisations (scopes) du jeton</translation>
    </message>
    <message>
        <source>Portal %1</source>
        <translation>Portail %1</translation>
    </message>
    <message>
        <source>A production account: its records are customers</source>
        <translation>Un compte de production&#xa0;: ses fiches sont des clients</translation>
    </message>
    <message>
        <source>A sandbox account</source>
        <translation>Un environnement de test (sandbox)</translation>
    </message>
    <message>
        <source>A developer’s or test account</source>
        <translation>Un compte de développeur ou de test</translation>
    </message>
    <message>
        <source>A sandbox that runs on this computer</source>
        <translation>Un bac à sable qui tourne sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Super admin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>age and moment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pull…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Renew token…</source>
        <translation>Renouveler le jeton…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Contacts</source>
        <comment>what scopes are for</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>what scopes are for</comment>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Deals</source>
        <comment>what scopes are for</comment>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>what scopes are for</comment>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Lists and their members</source>
        <translation>Listes et leurs membres</translation>
    </message>
    <message>
        <source>Pipeline rules</source>
        <translation>Règles de pipeline</translation>
    </message>
    <message>
        <source>Stage edit access</source>
        <translation>Droits de modification par phase</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Custom objects (Enterprise)</source>
        <translation>Objets personnalisés (Entreprise)</translation>
    </message>
    <message>
        <source>Contacts are not read: no preview of their sync.</source>
        <translation>Les contacts ne sont pas lus&#xa0;: pas d’aperçu de leur synchronisation.</translation>
    </message>
    <message>
        <source>Companies are not read: no preview of their sync.</source>
        <translation>Les entreprises ne sont pas lues&#xa0;: pas d’aperçu de leur synchronisation.</translation>
    </message>
    <message>
        <source>Deals are not read: no preview of their sync.</source>
        <translation>Les transactions ne sont pas lues&#xa0;: pas d’aperçu de leur synchronisation.</translation>
    </message>
    <message>
        <source>Leads and their pipelines are not read.</source>
        <translation>Les leads et leurs pipelines ne sont pas lus.</translation>
    </message>
    <message>
        <source>Owners stay numbers, and owner sync is not previewed.</source>
        <translation>Les propriétaires restent des numéros, sans aperçu de leur synchronisation.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the token’s user is a super admin.</source>
        <translation>Impossible de savoir si l’utilisateur du jeton est super admin.</translation>
    </message>
    <message>
        <source>Teams are not shown.</source>
        <translation>Les équipes ne sont pas affichées.</translation>
    </message>
    <message>
        <source>The inclusion list is unknown: every record counts.</source>
        <translation>La liste d’inclusion est inconnue&#xa0;: toutes les fiches comptent.</translation>
    </message>
    <message>
        <source>Pipeline rules are not read.</source>
        <translation>Les règles de pipeline ne sont pas lues.</translation>
    </message>
    <message>
        <source>Who may edit a stage is not read.</source>
        <translation>Les droits de modification par phase ne sont pas lus.</translation>
    </message>
    <message>
        <source>It stays unknown which workflows use a property or a stage.</source>
        <translation>Impossible de savoir quels workflows utilisent une propriété ou une phase.</translation>
    </message>
    <message>
        <source>Tickets are not read.</source>
        <translation>Les tickets ne sont pas lus.</translation>
    </message>
    <message>
        <source>Custom objects are not read.</source>
        <translation>Les objets personnalisés ne sont pas lus.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>super admin</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No: some settings may be hidden from this token.</source>
        <translation>Non&#xa0;: certains paramètres peuvent être cachés à ce jeton.</translation>
    </message>
    <message>
        <source>Cannot tell: the token may not read users.</source>
        <translation>Inconnu&#xa0;: le jeton ne peut pas lire les utilisateurs.</translation>
    </message>
</context>
<context>
    <name>ConnectionWork</name>
    <message>
        <source>Connecting HubSpot</source>
        <translation>Connexion à HubSpot</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser</source>
        <translation>En attente de la connexion dans votre navigateur</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Démarrage du bac à sable</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>%1 accepts the token.</source>
        <translation>%1 accepte le jeton.</translation>
    </message>
    <message>
        <source>Renewing the token</source>
        <translation>Renouvellement du jeton</translation>
    </message>
    <message>
        <source>The token was renewed.</source>
        <translation>Le jeton est renouvelé.</translation>
    </message>
    <message>
        <source>%1 is disconnected; its token was revoked.</source>
        <translation>%1 est déconnecté&#xa0;; son jeton est révoqué.</translation>
    </message>
    <message>
        <source>%1 is disconnected; its token was forgotten.</source>
        <translation>%1 est déconnecté&#xa0;; son jeton est oublié.</translation>
    </message>
    <message>
        <source>Disconnecting %1</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>%1 %2 is connected.</source>
        <comment>system and account</comment>
        <translation>%1 %2 est connecté.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>To which portal and org this workspace is connected, and what it may read</source>
        <translation>À quel portail et à quelle organisation cet espace de travail est connecté, et ce qu’il peut lire</translation>
    </message>
    <message>
        <source>Detail…</source>
        <translation>Détail…</translation>
    </message>
    <message>
        <source>The sign-in is revoked and forgotten by this computer’s keychain. What was pulled stays in the workspace.</source>
        <translation>La session est révoquée et oubliée par le trousseau de cet ordinateur. Ce qui a été récupéré reste dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The token is forgotten by this computer’s keychain, also for other workspaces of this portal. What was pulled stays. In HubSpot the key stays valid until you delete it under Development → Keys → Service keys.</source>
        <translation>Le jeton est oublié par le trousseau de cet ordinateur, y compris pour les autres espaces de travail de ce portail. Ce qui a été récupéré reste. Dans HubSpot, la clé reste valable jusqu’à ce que vous la supprimiez sous Développement → Clés → Clés de service.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Disconnect %1…</source>
        <translation>Déconnecter %1…</translation>
    </message>
</context>
<context>
    <name>Declare</name>
    <message>
        <source>HubSpot lets no program read these settings. Look them up there; what crmadmin has a place for can be declared here.</source>
        <translation>HubSpot ne laisse aucun programme lire ces paramètres. Consultez-les là-bas&#xa0;; ceux que crmadmin gère se déclarent ici.</translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation>Déclarer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>setting and objects</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DeclareWords</name>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>not declared yet</source>
        <translation>à déclarer</translation>
    </message>
    <message>
        <source>no place for it in crmadmin yet</source>
        <translation>pas encore géré par crmadmin</translation>
    </message>
</context>
<context>
    <name>HubSpotForm</name>
    <message>
        <source>Reads the portal’s properties, pipelines, labels, rules, lists and records. Nothing is written to HubSpot; the token stays in this computer’s keychain.</source>
        <translation>Lit les propriétés, pipelines, libellés, règles, listes et fiches du portail. Rien n’est écrit dans HubSpot&#xa0;; le jeton reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>In HubSpot, as a super admin, open Development → Keys → Service keys.</source>
        <translation>Dans HubSpot, en tant que super admin, ouvrez Développement → Clés → Clés de service.</translation>
    </message>
    <message>
        <source>Create a key and tick these scopes:</source>
        <translation>Créez une clé et cochez ces autorisations (scopes)&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the key and paste it here:</source>
        <translation>Copiez la clé et collez-la ici&#xa0;:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Connect HubSpot</source>
        <translation>Connecter HubSpot</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open HubSpot</source>
        <translation>Ouvrir HubSpot</translation>
    </message>
    <message>
        <source>How service keys work</source>
        <translation>Fonctionnement des clés de service</translation>
    </message>
    <message>
        <source>Copy all scopes</source>
        <translation>Copier toutes les autorisations</translation>
    </message>
    <message>
        <source>Scopes copied</source>
        <translation>Autorisations copiées</translation>
    </message>
</context>
<context>
    <name>ObjectTexts</name>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Dans crmadmin</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <comment>a system</comment>
        <translation>Selon %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>The workspace holds as many.</source>
        <translation>L’espace de travail en contient autant.</translation>
    </message>
    <message>
        <source>The workspace holds another number: records moved meanwhile.</source>
        <translation>L’espace de travail en contient un autre nombre&#xa0;: des fiches ont changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Nothing was pulled yet.</source>
        <translation>Rien n’a encore été récupéré.</translation>
    </message>
    <message>
        <source>Everything was read, and all counts agree.</source>
        <translation>Tout a été lu et tous les nombres concordent.</translation>
    </message>
    <message>
        <source>Snapshot of the settings %1, fingerprint %2</source>
        <translation>Instantané des paramètres du %1, empreinte %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>moment, records read, duration</comment>
        <translation>%1, %2, en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <translation>
            <numerusform>%Ln fiche lue</numerusform>
            <numerusform>%Ln fiches lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the allowed rate</source>
        <translation>%1 du débit autorisé</translation>
    </message>
    <message>
        <source>%1 of the day’s calls are used</source>
        <translation>%1 des appels du jour sont consommés</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln sitting(s)</source>
        <translation>
            <numerusform>en %Ln fois</numerusform>
            <numerusform>en %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>Pull</source>
        <translation>Récupération</translation>
    </message>
</context>
<context>
    <name>PullBanner</name>
    <message>
        <source>A pull was interrupted %1, with %2 records read. Its choices are back below: with them it goes on where it stopped, with others it starts anew.</source>
        <translation>Une récupération a été interrompue %1, après %2 fiches lues. Ses choix sont repris ci-dessous&#xa0;: avec eux, elle reprend où elle s’est arrêtée&#xa0;; avec d’autres, elle recommence.</translation>
    </message>
    <message>
        <source>A pull was interrupted %1, with %2 records read. It is too old to go on: the next one starts anew.</source>
        <translation>Une récupération a été interrompue %1, après %2 fiches lues. Elle est trop ancienne pour reprendre&#xa0;: la prochaine recommence.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The sandbox of this computer is not running.</source>
        <translation>Le bac à sable de cet ordinateur est arrêté.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Detail…</source>
        <translation>Détail…</translation>
    </message>
</context>
<context>
    <name>PullCards</name>
    <message>
        <source>Records to read</source>
        <translation>Fiches à lire</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>To be declared</source>
        <translation>À déclarer</translation>
    </message>
    <message>
        <source>Records of %1 to read</source>
        <translation>Fiches de %1 à lire</translation>
    </message>
</context>
<context>
    <name>PullOptions</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Values of the properties in use</source>
        <translation>Valeurs des propriétés utilisées</translation>
    </message>
    <message>
        <source>Values of all properties, hidden ones too</source>
        <translation>Valeurs de toutes les propriétés, même masquées</translation>
    </message>
    <message>
        <source>History of mapped values, stages and owners</source>
        <translation>Historique des valeurs mappées, phases et propriétaires</translation>
    </message>
    <message>
        <source>The preview of the next sync needs it: it says which side changed last.</source>
        <translation>L’aperçu de la prochaine synchronisation en a besoin&#xa0;: il dit quel côté a changé en dernier.</translation>
    </message>
    <message>
        <source>Read every record again</source>
        <translation>Relire toutes les fiches</translation>
    </message>
    <message>
        <source>Otherwise a pull reads what changed since the last one, and what was deleted.</source>
        <translation>Sinon une récupération lit ce qui a changé depuis la dernière, et ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>Settings are always read: properties, pipelines, labels, rules, lists, owners.</source>
        <translation>Les paramètres sont toujours lus&#xa0;: propriétés, pipelines, libellés, règles, listes, propriétaires.</translation>
    </message>
</context>
<context>
    <name>PullPage</name>
    <message>
        <source>Read a portal or an org into this workspace</source>
        <translation>Lire un portail ou une organisation dans cet espace de travail</translation>
    </message>
    <message>
        <source>What is read of %1 %2 into this workspace</source>
        <comment>system and account</comment>
        <translation>Ce qui est lu de %1 %2 dans cet espace de travail</translation>
    </message>
    <message>
        <source>Cancel the pull</source>
        <translation>Annuler la récupération</translation>
    </message>
    <message>
        <source>Discard the interrupted pull</source>
        <translation>Abandonner la récupération interrompue</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Rien n’est encore connecté</translation>
    </message>
    <message>
        <source>Connect a portal or an org first; then this page reads its settings and records, and you work offline from then on.</source>
        <translation>Connectez d’abord un portail ou une organisation&#xa0;; cette page lit ensuite ses paramètres et ses fiches, et vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Resume the pull of %1</source>
        <translation>Reprendre la récupération de %1</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Récupérer %1</translation>
    </message>
    <message>
        <source>The interrupted pull is gone.</source>
        <translation>La récupération interrompue est abandonnée.</translation>
    </message>
    <message>
        <source>%1 was pulled.</source>
        <translation>%1 est récupéré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read.</source>
        <translation>
            <numerusform>%Ln partie n’a pas pu être lue.</numerusform>
            <numerusform>%Ln parties n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was read is kept for the next time.</source>
        <translation>Annulé. Ce qui a été lu est gardé pour la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>PullWords</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Custom objects</source>
        <translation>Objets personnalisés</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines et phases</translation>
    </message>
    <message>
        <source>Pipeline rules</source>
        <translation>Règles de pipeline</translation>
    </message>
    <message>
        <source>Stage edit access</source>
        <translation>Droits de modification par phase</translation>
    </message>
    <message>
        <source>Association labels</source>
        <translation>Libellés d’association</translation>
    </message>
    <message>
        <source>Limits and their use</source>
        <translation>Limites et leur utilisation</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lead statuses</source>
        <translation>Statuts des leads</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>Which records there are</source>
        <translation>Fiches existantes</translation>
    </message>
    <message>
        <source>History of values</source>
        <translation>Historique des valeurs</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Records whose associations changed</source>
        <translation>Fiches dont les associations ont changé</translation>
    </message>
    <message>
        <source>Members of lists</source>
        <translation>Membres des listes</translation>
    </message>
    <message>
        <source>Bringing all of it into the workspace</source>
        <translation>Mise en place dans l’espace de travail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a pull and object</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>toutes les fiches</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>modifiées depuis le %1</translation>
    </message>
    <message>
        <source>changed since %1, and all ids</source>
        <translation>modifiées depuis le %1, et tous les identifiants</translation>
    </message>
    <message>
        <source>%1: the token may not read this.</source>
        <translation>%1&#xa0;: le jeton n’a pas le droit de lire cela.</translation>
    </message>
    <message>
        <source>%1: the account does not have this.</source>
        <translation>%1&#xa0;: ce compte n’en a pas.</translation>
    </message>
    <message>
        <source>Usually the subscription does not include it; nothing to do.</source>
        <translation>En général l’abonnement ne le comprend pas&#xa0;; rien à faire.</translation>
    </message>
    <message>
        <source>%1: %2 refused to show this.</source>
        <translation>%1&#xa0;: %2 a refusé de le montrer.</translation>
    </message>
    <message>
        <source>Check the rights of the user behind the token.</source>
        <translation>Vérifiez les droits de l’utilisateur derrière le jeton.</translation>
    </message>
    <message>
        <source>%1: fields are hidden from the connected user.</source>
        <translation>%1&#xa0;: des champs sont cachés à l’utilisateur connecté.</translation>
    </message>
    <message>
        <source>Give that user field-level access, then pull again.</source>
        <translation>Donnez à cet utilisateur l’accès aux champs, puis relancez la récupération.</translation>
    </message>
    <message>
        <source>%1: the answer could not be understood.</source>
        <translation>%1&#xa0;: la réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The rest was read. Please report it with the detail.</source>
        <translation>Le reste a été lu. Merci de le signaler avec le détail.</translation>
    </message>
    <message>
        <source>Look in Connections which scopes are missing, tick them, pull again.</source>
        <translation>Voyez dans Connexions quelles autorisations manquent, cochez-les, puis relancez la récupération.</translation>
    </message>
    <message>
        <source>Tick %1 in HubSpot (Development → Keys), then pull again.</source>
        <translation>Cochez %1 dans HubSpot (Développement → Clés), puis relancez la récupération.</translation>
    </message>
</context>
<context>
    <name>PullWork</name>
    <message>
        <source>Pulling %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>The pull is finished</source>
        <translation>La récupération est terminée</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew token</source>
        <translation>Renouveler le jeton</translation>
    </message>
    <message>
        <source>Paste a new token of portal %1. It takes the place of the one in this computer’s keychain once HubSpot has accepted it. A key that was rotated in HubSpot works for 7 more days.</source>
        <translation>Collez un nouveau jeton du portail %1. Il remplace celui du trousseau de cet ordinateur dès que HubSpot l’a accepté. Une clé renouvelée dans HubSpot fonctionne encore 7 jours.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
</context>
<context>
    <name>RunningPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on working meanwhile. If it is cancelled or interrupted, the workspace stays as it was, and what was read is kept for the next time.</source>
        <translation>Continuez à travailler pendant ce temps. En cas d’annulation ou d’interruption, l’espace de travail reste tel qu’il était, et ce qui a été lu est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>%1 (step %2 of %3)</source>
        <translation>%1 (étape %2 sur %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>waiting %1 for the account’s limit</source>
        <translation>attente de %1, limite du compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>SalesforceForm</name>
    <message>
        <source>Reads the org’s fields, picklists and records, to compare them with HubSpot’s. Nothing is written to Salesforce; what signs in stays in this computer’s keychain.</source>
        <translation>Lit les champs, listes de sélection et fiches de l’organisation pour les comparer à HubSpot. Rien n’est écrit dans Salesforce&#xa0;; ce qui ouvre la session reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>In Salesforce Setup, create an external client app: PKCE required, no secret required for the web server flow, the scopes and callback addresses below.</source>
        <translation>Dans la configuration de Salesforce, créez une application cliente externe&#xa0;: PKCE requis, secret non requis pour le flux de serveur Web, les autorisations et adresses de rappel ci-dessous.</translation>
    </message>
    <message>
        <source>Copy its consumer key and paste it here:</source>
        <translation>Copiez sa clé consommateur et collez-la ici&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in in your browser, as a user who may view all data:</source>
        <translation>Connectez-vous dans votre navigateur, avec un utilisateur qui peut voir toutes les données&#xa0;:</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clé consommateur</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>Où se connecter</translation>
    </message>
    <message>
        <source>Production (login.salesforce.com)</source>
        <translation>Production (login.salesforce.com)</translation>
    </message>
    <message>
        <source>Sandbox (test.salesforce.com)</source>
        <translation>Sandbox (test.salesforce.com)</translation>
    </message>
    <message>
        <source>My Domain or another address…</source>
        <translation>Mon domaine ou autre adresse…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in to Salesforce</source>
        <translation>Se connecter à Salesforce</translation>
    </message>
    <message>
        <source>Copy the callback addresses</source>
        <translation>Copier les adresses de rappel</translation>
    </message>
    <message>
        <source>Callback addresses copied</source>
        <translation>Adresses de rappel copiées</translation>
    </message>
</context>
<context>
    <name>SandboxOffer</name>
    <message>
        <source>The sandbox of this computer is not running</source>
        <translation>Le bac à sable de cet ordinateur est arrêté</translation>
    </message>
    <message>
        <source>It ended when the program was closed. Start it again, filled with what this workspace holds, to test, pull and rehearse.</source>
        <translation>Il s’est arrêté avec le programme. Relancez-le, rempli de ce que contient cet espace de travail, pour tester, récupérer et répéter.</translation>
    </message>
    <message>
        <source>Start the sandbox again</source>
        <translation>Relancer le bac à sable</translation>
    </message>
    <message>
        <source>No portal at hand?</source>
        <translation>Pas de portail sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>crmadmin brings a HubSpot and a Salesforce that run on this computer, filled with what this workspace holds. Connect and pull, without account or network.</source>
        <translation>crmadmin apporte un HubSpot et un Salesforce qui tournent sur cet ordinateur, remplis de ce que contient cet espace de travail. Connectez-vous et récupérez, sans compte ni réseau.</translation>
    </message>
    <message>
        <source>Use the local sandbox</source>
        <translation>Utiliser le bac à sable local</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Scopes copied</source>
        <translation>Autorisations copiées</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copier les autorisations</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>non accordée</translation>
    </message>
    <message>
        <source>may be read</source>
        <translation>lecture autorisée</translation>
    </message>
    <message>
        <source>To read the rest, tick the missing scopes in HubSpot (Development → Keys → Service keys), then test the connection.</source>
        <translation>Pour lire le reste, cochez les autorisations manquantes dans HubSpot (Développement → Clés → Clés de service), puis testez la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>Copy the %Ln missing scope(s)</source>
        <translation>
            <numerusform>Copier l’autorisation manquante</numerusform>
            <numerusform>Copier les %Ln autorisations manquantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemChoice</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
</TS>
