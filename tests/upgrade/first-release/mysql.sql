
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;
DROP TABLE IF EXISTS `admin_permissions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `admin_permissions` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `action` varchar(255) DEFAULT NULL,
  `action_parameters` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`action_parameters`)),
  `subject` varchar(255) DEFAULT NULL,
  `properties` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`properties`)),
  `conditions` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`conditions`)),
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `admin_permissions_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `admin_permissions_created_by_id_fk` (`created_by_id`),
  KEY `admin_permissions_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `admin_permissions_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `admin_permissions_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=124 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `admin_permissions` WRITE;
/*!40000 ALTER TABLE `admin_permissions` DISABLE KEYS */;
INSERT INTO `admin_permissions` VALUES
(1,'w8w2y8wgi2435n19shgpfsj9','plugin::content-manager.explorer.create','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[]','2026-11-27 23:16:15.713000','2026-11-27 23:16:15.713000','2026-11-27 23:16:15.713000',NULL,NULL,NULL),
(2,'fs9fsgz4t4m30wkakdgo3mff','plugin::content-manager.explorer.create','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[]','2026-11-27 23:16:15.821000','2026-11-27 23:16:15.821000','2026-11-27 23:16:15.821000',NULL,NULL,NULL),
(3,'f3jdckm1729sre5asj8lohuc','plugin::content-manager.explorer.read','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[]','2026-11-27 23:16:15.890000','2026-11-27 23:16:15.890000','2026-11-27 23:16:15.891000',NULL,NULL,NULL),
(4,'fqdstnnfhc9ymarffgphwnd9','plugin::content-manager.explorer.read','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[]','2026-11-27 23:16:15.934000','2026-11-27 23:16:15.934000','2026-11-27 23:16:15.935000',NULL,NULL,NULL),
(5,'v8zp6zwcrncmwi0ghlpi26hy','plugin::content-manager.explorer.update','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[]','2026-11-27 23:16:15.998000','2026-11-27 23:16:15.998000','2026-11-27 23:16:15.999000',NULL,NULL,NULL),
(6,'rs1kolcxnjqdcc4deulnalj2','plugin::content-manager.explorer.update','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[]','2026-11-27 23:16:16.041000','2026-11-27 23:16:16.041000','2026-11-27 23:16:16.041000',NULL,NULL,NULL),
(7,'kw3okn0254wf2z9zlb1fjz6q','plugin::content-manager.explorer.delete','{}','api::organization.organization','{}','[]','2026-11-27 23:16:16.081000','2026-11-27 23:16:16.081000','2026-11-27 23:16:16.081000',NULL,NULL,NULL),
(8,'j3v1v159l12xokbdzp9n2331','plugin::content-manager.explorer.delete','{}','api::report.report','{}','[]','2026-11-27 23:16:16.138000','2026-11-27 23:16:16.138000','2026-11-27 23:16:16.139000',NULL,NULL,NULL),
(9,'pz2j7nri2n31vfjyqsq2r2py','plugin::content-manager.explorer.publish','{}','api::organization.organization','{}','[]','2026-11-27 23:16:16.158000','2026-11-27 23:16:16.158000','2026-11-27 23:16:16.159000',NULL,NULL,NULL),
(10,'o44kjgtqa7nxv7tu4ut6j86e','plugin::content-manager.explorer.publish','{}','api::report.report','{}','[]','2026-11-27 23:16:16.207000','2026-11-27 23:16:16.207000','2026-11-27 23:16:16.207000',NULL,NULL,NULL),
(11,'dsba1ux3n6fo12mpppjxai6c','plugin::upload.read','{}',NULL,'{}','[]','2026-11-27 23:16:16.239000','2026-11-27 23:16:16.239000','2026-11-27 23:16:16.239000',NULL,NULL,NULL),
(12,'u3fgojx37cxw5e7ktqb4nvvc','plugin::upload.configure-view','{}',NULL,'{}','[]','2026-11-27 23:16:16.279000','2026-11-27 23:16:16.279000','2026-11-27 23:16:16.279000',NULL,NULL,NULL),
(13,'wt3i9ibclep0ldjgn0n28z06','plugin::upload.assets.create','{}',NULL,'{}','[]','2026-11-27 23:16:16.335000','2026-11-27 23:16:16.335000','2026-11-27 23:16:16.335000',NULL,NULL,NULL),
(14,'r7cz16omum4m0f2ghdhxe5hh','plugin::upload.assets.update','{}',NULL,'{}','[]','2026-11-27 23:16:16.365000','2026-11-27 23:16:16.365000','2026-11-27 23:16:16.365000',NULL,NULL,NULL),
(15,'o58os07yxmsio6ebb8msu9ex','plugin::upload.assets.download','{}',NULL,'{}','[]','2026-11-27 23:16:16.382000','2026-11-27 23:16:16.382000','2026-11-27 23:16:16.382000',NULL,NULL,NULL),
(16,'zvj9hd25mw9j5p3utkv0iupy','plugin::upload.assets.copy-link','{}',NULL,'{}','[]','2026-11-27 23:16:16.423000','2026-11-27 23:16:16.423000','2026-11-27 23:16:16.423000',NULL,NULL,NULL),
(17,'bcwi5d9736qt5mloyzc4hb6h','plugin::content-manager.explorer.create','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[\"admin::is-creator\"]','2026-11-27 23:16:16.458000','2026-11-27 23:16:16.458000','2026-11-27 23:16:16.459000',NULL,NULL,NULL),
(18,'ziegvkdid5xub9ltpqdizwx9','plugin::content-manager.explorer.create','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[\"admin::is-creator\"]','2026-11-27 23:16:16.508000','2026-11-27 23:16:16.508000','2026-11-27 23:16:16.508000',NULL,NULL,NULL),
(19,'jif26saefpc6syfjg9grcs47','plugin::content-manager.explorer.read','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[\"admin::is-creator\"]','2026-11-27 23:16:16.567000','2026-11-27 23:16:16.567000','2026-11-27 23:16:16.567000',NULL,NULL,NULL),
(20,'w4smus1xb9q776e51wvdpyj4','plugin::content-manager.explorer.read','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[\"admin::is-creator\"]','2026-11-27 23:16:16.620000','2026-11-27 23:16:16.620000','2026-11-27 23:16:16.620000',NULL,NULL,NULL),
(21,'yf6wpd9nrr1ashumzokr4zcl','plugin::content-manager.explorer.update','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[\"admin::is-creator\"]','2026-11-27 23:16:16.666000','2026-11-27 23:16:16.666000','2026-11-27 23:16:16.666000',NULL,NULL,NULL),
(22,'jjkv4pchfv0cxcf769t3ltbd','plugin::content-manager.explorer.update','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[\"admin::is-creator\"]','2026-11-27 23:16:16.686000','2026-11-27 23:16:16.686000','2026-11-27 23:16:16.687000',NULL,NULL,NULL),
(23,'rewamifrflkqbjwl299nqqs1','plugin::content-manager.explorer.delete','{}','api::organization.organization','{}','[\"admin::is-creator\"]','2026-11-27 23:16:16.749000','2026-11-27 23:16:16.749000','2026-11-27 23:16:16.749000',NULL,NULL,NULL),
(24,'av4mtv6yn2r58a87b5gekhxm','plugin::content-manager.explorer.delete','{}','api::report.report','{}','[\"admin::is-creator\"]','2026-11-27 23:16:16.803000','2026-11-27 23:16:16.803000','2026-11-27 23:16:16.804000',NULL,NULL,NULL),
(25,'wzq47ry853wlebfmf01df0s6','plugin::upload.read','{}',NULL,'{}','[\"admin::is-creator\"]','2026-11-27 23:16:16.874000','2026-11-27 23:16:16.874000','2026-11-27 23:16:16.874000',NULL,NULL,NULL),
(26,'nfncfsepf1b66r4x0aqq8bwr','plugin::upload.configure-view','{}',NULL,'{}','[]','2026-11-27 23:16:16.946000','2026-11-27 23:16:16.946000','2026-11-27 23:16:16.946000',NULL,NULL,NULL),
(27,'gbf30dowj4f2xfc1m9hiienv','plugin::upload.assets.create','{}',NULL,'{}','[]','2026-11-27 23:16:16.995000','2026-11-27 23:16:16.995000','2026-11-27 23:16:16.995000',NULL,NULL,NULL),
(28,'l9iq4al4iuwfpfeuwj2b3o3c','plugin::upload.assets.update','{}',NULL,'{}','[\"admin::is-creator\"]','2026-11-27 23:16:17.043000','2026-11-27 23:16:17.043000','2026-11-27 23:16:17.043000',NULL,NULL,NULL),
(29,'nq5l3brmze0yg4n8hh3snwl8','plugin::upload.assets.download','{}',NULL,'{}','[]','2026-11-27 23:16:17.082000','2026-11-27 23:16:17.082000','2026-11-27 23:16:17.082000',NULL,NULL,NULL),
(30,'yf29f6091wevcqpocqdii351','plugin::upload.assets.copy-link','{}',NULL,'{}','[]','2026-11-27 23:16:17.118000','2026-11-27 23:16:17.118000','2026-11-27 23:16:17.119000',NULL,NULL,NULL),
(31,'ny7vx4y5zso9tagbjto0go4w','plugin::content-manager.explorer.create','{}','plugin::users-permissions.user','{\"fields\":[\"username\",\"email\",\"provider\",\"password\",\"resetPasswordToken\",\"confirmationToken\",\"confirmed\",\"blocked\",\"role\"]}','[]','2026-11-27 23:16:17.346000','2026-11-27 23:16:17.346000','2026-11-27 23:16:17.347000',NULL,NULL,NULL),
(32,'i99y61hsc1e64c10ns3v2rij','plugin::content-manager.explorer.create','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[]','2026-11-27 23:16:17.430000','2026-11-27 23:16:17.430000','2026-11-27 23:16:17.431000',NULL,NULL,NULL),
(33,'e2kqqvlc3sue8p0eoaiwk1tk','plugin::content-manager.explorer.create','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[]','2026-11-27 23:16:17.490000','2026-11-27 23:16:17.490000','2026-11-27 23:16:17.490000',NULL,NULL,NULL),
(34,'od9up5b4k9ztv73ocsi3kiu2','plugin::content-manager.explorer.read','{}','plugin::upload.file','{\"fields\":[\"name\",\"alternativeText\",\"caption\",\"focalPoint\",\"width\",\"height\",\"formats\",\"hash\",\"ext\",\"mime\",\"size\",\"url\",\"previewUrl\",\"provider\",\"provider_metadata\",\"related\",\"folder\",\"folderPath\"]}','[]','2026-11-27 23:16:17.534000','2026-11-27 23:16:17.534000','2026-11-27 23:16:17.534000',NULL,NULL,NULL),
(35,'n354sx9u1rijgjmhelkwyhc8','plugin::content-manager.explorer.read','{}','plugin::upload.folder','{\"fields\":[\"name\",\"pathId\",\"parent\",\"children\",\"files\",\"path\"]}','[]','2026-11-27 23:16:17.569000','2026-11-27 23:16:17.569000','2026-11-27 23:16:17.569000',NULL,NULL,NULL),
(36,'yml2ctz86to8plkdn01d3eg7','plugin::content-manager.explorer.read','{}','plugin::i18n.locale','{\"fields\":[\"name\",\"code\"]}','[]','2026-11-27 23:16:17.594000','2026-11-27 23:16:17.594000','2026-11-27 23:16:17.595000',NULL,NULL,NULL),
(37,'ad2hpdlkvciedj0yggw68xzj','plugin::content-manager.explorer.read','{}','plugin::content-releases.release','{\"fields\":[\"name\",\"releasedAt\",\"scheduledAt\",\"timezone\",\"status\",\"actions\"]}','[]','2026-11-27 23:16:17.638000','2026-11-27 23:16:17.638000','2026-11-27 23:16:17.639000',NULL,NULL,NULL),
(38,'xfs762grf9mhgcieuxt8tcb8','plugin::content-manager.explorer.read','{}','plugin::content-releases.release-action','{\"fields\":[\"type\",\"contentType\",\"entryDocumentId\",\"release\",\"isEntryValid\"]}','[]','2026-11-27 23:16:17.665000','2026-11-27 23:16:17.665000','2026-11-27 23:16:17.666000',NULL,NULL,NULL),
(39,'utxttokbjetpkj1vd2y1vpjr','plugin::content-manager.explorer.read','{}','plugin::review-workflows.workflow','{\"fields\":[\"name\",\"stages\",\"stageRequiredToPublish\",\"contentTypes\"]}','[]','2026-11-27 23:16:17.723000','2026-11-27 23:16:17.723000','2026-11-27 23:16:17.723000',NULL,NULL,NULL),
(40,'cel9xbvlxsle70suqg3qxetw','plugin::content-manager.explorer.read','{}','plugin::review-workflows.workflow-stage','{\"fields\":[\"name\",\"color\",\"workflow\",\"permissions\"]}','[]','2026-11-27 23:16:17.764000','2026-11-27 23:16:17.764000','2026-11-27 23:16:17.764000',NULL,NULL,NULL),
(41,'fxy9kaamj5bhxc2gtksl78uf','plugin::content-manager.explorer.read','{}','plugin::users-permissions.permission','{\"fields\":[\"action\",\"role\"]}','[]','2026-11-27 23:16:17.818000','2026-11-27 23:16:17.818000','2026-11-27 23:16:17.818000',NULL,NULL,NULL),
(42,'cos89qwcy90ci5xkvqw5f6me','plugin::content-manager.explorer.read','{}','plugin::users-permissions.role','{\"fields\":[\"name\",\"description\",\"type\",\"permissions\",\"users\"]}','[]','2026-11-27 23:16:17.909000','2026-11-27 23:16:17.909000','2026-11-27 23:16:17.909000',NULL,NULL,NULL),
(43,'vocntzajwzgho2xv87dz807s','plugin::content-manager.explorer.read','{}','plugin::users-permissions.user','{\"fields\":[\"username\",\"email\",\"provider\",\"password\",\"resetPasswordToken\",\"confirmationToken\",\"confirmed\",\"blocked\",\"role\"]}','[]','2026-11-27 23:16:17.970000','2026-11-27 23:16:17.970000','2026-11-27 23:16:17.971000',NULL,NULL,NULL),
(44,'mqxavbnnuqhosdb88kaj8o4v','plugin::content-manager.explorer.read','{}','plugin::disclosure.publication','{\"fields\":[\"sequence\",\"kind\",\"organizationCode\",\"organizationName\",\"organizationKind\",\"regionCode\",\"year\",\"version\",\"layout\",\"title\",\"document\",\"digest\",\"previousLink\",\"link\",\"at\",\"actorId\",\"actorName\",\"note\"]}','[]','2026-11-27 23:16:18.053000','2026-11-27 23:16:18.053000','2026-11-27 23:16:18.053000',NULL,NULL,NULL),
(45,'qn9fxup52wnahbqoq2s59hhi','plugin::content-manager.explorer.read','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[]','2026-11-27 23:16:18.098000','2026-11-27 23:16:18.098000','2026-11-27 23:16:18.099000',NULL,NULL,NULL),
(46,'l61zlgi05ru898tqffjj1iu3','plugin::content-manager.explorer.read','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[]','2026-11-27 23:16:18.114000','2026-11-27 23:16:18.114000','2026-11-27 23:16:18.114000',NULL,NULL,NULL),
(47,'jtc7aph2zkxj8gvhnf5lt8zm','plugin::content-manager.explorer.read','{}','admin::permission','{\"fields\":[\"action\",\"actionParameters\",\"subject\",\"properties\",\"conditions\",\"role\",\"apiToken\"]}','[]','2026-11-27 23:16:18.178000','2026-11-27 23:16:18.178000','2026-11-27 23:16:18.179000',NULL,NULL,NULL),
(48,'ls2hl65bxn2bl6tficzt6kzk','plugin::content-manager.explorer.read','{}','admin::user','{\"fields\":[\"firstname\",\"lastname\",\"username\",\"email\",\"password\",\"resetPasswordToken\",\"resetPasswordTokenExpiresAt\",\"registrationToken\",\"isActive\",\"roles\",\"apiTokens\",\"blocked\",\"preferedLanguage\"]}','[]','2026-11-27 23:16:18.199000','2026-11-27 23:16:18.199000','2026-11-27 23:16:18.199000',NULL,NULL,NULL),
(49,'umlkemc1xo4qn5esuad4x1nx','plugin::content-manager.explorer.read','{}','admin::role','{\"fields\":[\"name\",\"code\",\"description\",\"users\",\"permissions\"]}','[]','2026-11-27 23:16:18.242000','2026-11-27 23:16:18.242000','2026-11-27 23:16:18.243000',NULL,NULL,NULL),
(50,'bgrj9w0gvls4yjvwwqlpel1y','plugin::content-manager.explorer.read','{}','admin::api-token','{\"fields\":[\"name\",\"description\",\"kind\",\"type\",\"accessKey\",\"encryptedKey\",\"lastUsedAt\",\"permissions\",\"adminPermissions\",\"adminUserOwner\",\"expiresAt\",\"lifespan\"]}','[]','2026-11-27 23:16:18.278000','2026-11-27 23:16:18.278000','2026-11-27 23:16:18.279000',NULL,NULL,NULL),
(51,'feil4v9wjgcwuititxu0fii0','plugin::content-manager.explorer.read','{}','admin::api-token-permission','{\"fields\":[\"action\",\"token\"]}','[]','2026-11-27 23:16:18.305000','2026-11-27 23:16:18.305000','2026-11-27 23:16:18.305000',NULL,NULL,NULL),
(52,'dmgvfga7ow9fbt50csbyp8qv','plugin::content-manager.explorer.read','{}','admin::transfer-token','{\"fields\":[\"name\",\"description\",\"accessKey\",\"lastUsedAt\",\"permissions\",\"expiresAt\",\"lifespan\"]}','[]','2026-11-27 23:16:18.348000','2026-11-27 23:16:18.348000','2026-11-27 23:16:18.348000',NULL,NULL,NULL),
(53,'ekwlfxgtp5zzn555gzfhrjri','plugin::content-manager.explorer.read','{}','admin::transfer-token-permission','{\"fields\":[\"action\",\"token\"]}','[]','2026-11-27 23:16:18.384000','2026-11-27 23:16:18.384000','2026-11-27 23:16:18.384000',NULL,NULL,NULL),
(54,'fnkci73nxvonl8emfosnygja','plugin::content-manager.explorer.read','{}','admin::session','{\"fields\":[\"userId\",\"sessionId\",\"childId\",\"deviceId\",\"origin\",\"expiresAt\",\"absoluteExpiresAt\",\"status\",\"type\",\"metadata\"]}','[]','2026-11-27 23:16:18.406000','2026-11-27 23:16:18.406000','2026-11-27 23:16:18.406000',NULL,NULL,NULL),
(55,'m68vw2a5sjjvd1bk73ah2s0g','plugin::content-manager.explorer.update','{}','plugin::users-permissions.user','{\"fields\":[\"username\",\"email\",\"provider\",\"password\",\"resetPasswordToken\",\"confirmationToken\",\"confirmed\",\"blocked\",\"role\"]}','[]','2026-11-27 23:16:18.450000','2026-11-27 23:16:18.450000','2026-11-27 23:16:18.451000',NULL,NULL,NULL),
(56,'pt8a6njw87u5kodlzdoc6xup','plugin::content-manager.explorer.update','{}','api::organization.organization','{\"fields\":[\"name\",\"code\",\"kind\",\"regionCode\",\"parent\",\"consolidatedInto\",\"deadline\",\"members\",\"website\"]}','[]','2026-11-27 23:16:18.498000','2026-11-27 23:16:18.498000','2026-11-27 23:16:18.499000',NULL,NULL,NULL),
(57,'qoezufn9s55zs4w3vgeikdsu','plugin::content-manager.explorer.update','{}','api::report.report','{\"fields\":[\"title\",\"year\",\"organization\",\"layout\",\"sections.chapter\",\"sections.heading\",\"sections.body\",\"proactive.row\",\"proactive.made\",\"proactive.disclosed\",\"proactive.disclosedTotal\",\"proactive.previousItems\",\"proactive.change\",\"proactive.decisions\",\"proactive.purchases\",\"proactive.amount\",\"proactive.issued\",\"proactive.repealed\",\"proactive.inForce\",\"applications.row\",\"applications.naturalPerson\",\"applications.commercialEnterprise\",\"applications.researchInstitution\",\"applications.socialOrganization\",\"applications.legalServiceOrganization\",\"applications.otherOrganization\",\"applications.total\",\"remedies.row\",\"remedies.upheld\",\"remedies.corrected\",\"remedies.otherOutcome\",\"remedies.pending\",\"remedies.total\",\"explanations.rule\",\"explanations.path\",\"explanations.evidence\",\"explanations.reason\",\"explanations.public\",\"sourceUrl\",\"stage\",\"revision\"]}','[]','2026-11-27 23:16:18.542000','2026-11-27 23:16:18.542000','2026-11-27 23:16:18.543000',NULL,NULL,NULL),
(58,'w0pftssppkc530e1697xe3ju','plugin::content-manager.explorer.delete','{}','plugin::users-permissions.user','{}','[]','2026-11-27 23:16:18.586000','2026-11-27 23:16:18.586000','2026-11-27 23:16:18.587000',NULL,NULL,NULL),
(59,'l99kffrssm24kr758hsve49t','plugin::content-manager.explorer.delete','{}','api::organization.organization','{}','[]','2026-11-27 23:16:18.619000','2026-11-27 23:16:18.619000','2026-11-27 23:16:18.619000',NULL,NULL,NULL),
(60,'jg00h9lso1p6zclwsolzmojq','plugin::content-manager.explorer.delete','{}','api::report.report','{}','[]','2026-11-27 23:16:18.659000','2026-11-27 23:16:18.659000','2026-11-27 23:16:18.659000',NULL,NULL,NULL),
(61,'r0zpcwjy94utlwuky4an1uio','plugin::content-manager.explorer.publish','{}','plugin::users-permissions.user','{}','[]','2026-11-27 23:16:18.691000','2026-11-27 23:16:18.691000','2026-11-27 23:16:18.691000',NULL,NULL,NULL),
(62,'efyerr1q0utl4wnlcg1puzhf','plugin::content-manager.explorer.publish','{}','api::organization.organization','{}','[]','2026-11-27 23:16:18.734000','2026-11-27 23:16:18.734000','2026-11-27 23:16:18.735000',NULL,NULL,NULL),
(63,'gbld9y07l5ru7mny2wlaq60m','plugin::content-manager.explorer.publish','{}','api::report.report','{}','[]','2026-11-27 23:16:18.783000','2026-11-27 23:16:18.783000','2026-11-27 23:16:18.783000',NULL,NULL,NULL),
(64,'z437587ircol3d5ukrnb1x1g','plugin::content-manager.single-types.configure-view','{}',NULL,'{}','[]','2026-11-27 23:16:18.824000','2026-11-27 23:16:18.824000','2026-11-27 23:16:18.824000',NULL,NULL,NULL),
(65,'n9fmjccow9xkpiq1s2c6hgv6','plugin::content-manager.collection-types.configure-view','{}',NULL,'{}','[]','2026-11-27 23:16:18.857000','2026-11-27 23:16:18.857000','2026-11-27 23:16:18.857000',NULL,NULL,NULL),
(66,'c9j95h7i880hx2u9wfh3d94k','plugin::content-manager.components.configure-layout','{}',NULL,'{}','[]','2026-11-27 23:16:18.904000','2026-11-27 23:16:18.904000','2026-11-27 23:16:18.905000',NULL,NULL,NULL),
(67,'zxrxg6cem95n8au1wofrr2my','plugin::content-type-builder.read','{}',NULL,'{}','[]','2026-11-27 23:16:18.926000','2026-11-27 23:16:18.926000','2026-11-27 23:16:18.926000',NULL,NULL,NULL),
(68,'sb5ze0j6zaoji3mp4oun2ii8','plugin::email.settings.read','{}',NULL,'{}','[]','2026-11-27 23:16:18.978000','2026-11-27 23:16:18.978000','2026-11-27 23:16:18.978000',NULL,NULL,NULL),
(69,'zn4pvi744no4j27gfca8ltv0','plugin::upload.read','{}',NULL,'{}','[]','2026-11-27 23:16:18.998000','2026-11-27 23:16:18.998000','2026-11-27 23:16:18.998000',NULL,NULL,NULL),
(70,'j2zbasdu4ezb097st0lopcj5','plugin::upload.assets.create','{}',NULL,'{}','[]','2026-11-27 23:16:19.029000','2026-11-27 23:16:19.029000','2026-11-27 23:16:19.029000',NULL,NULL,NULL),
(71,'b2re54sgv8nf21k21qchj6la','plugin::upload.assets.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.055000','2026-11-27 23:16:19.055000','2026-11-27 23:16:19.055000',NULL,NULL,NULL),
(72,'mqdanr4obqaxjp35vija2kpv','plugin::upload.assets.download','{}',NULL,'{}','[]','2026-11-27 23:16:19.078000','2026-11-27 23:16:19.078000','2026-11-27 23:16:19.078000',NULL,NULL,NULL),
(73,'pg3txy0rgsoxn3rqttnv4i47','plugin::upload.assets.copy-link','{}',NULL,'{}','[]','2026-11-27 23:16:19.106000','2026-11-27 23:16:19.106000','2026-11-27 23:16:19.107000',NULL,NULL,NULL),
(74,'cytgv4j8t8thdn2s2w62ntvk','plugin::upload.configure-view','{}',NULL,'{}','[]','2026-11-27 23:16:19.134000','2026-11-27 23:16:19.134000','2026-11-27 23:16:19.134000',NULL,NULL,NULL),
(75,'mq997nm6wrojn1nqszje2ce4','plugin::upload.settings.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.168000','2026-11-27 23:16:19.168000','2026-11-27 23:16:19.169000',NULL,NULL,NULL),
(76,'tloffinvzxp7fbi99fsth31d','plugin::i18n.locale.create','{}',NULL,'{}','[]','2026-11-27 23:16:19.202000','2026-11-27 23:16:19.202000','2026-11-27 23:16:19.202000',NULL,NULL,NULL),
(77,'ueidw9khdk2vu5cn5c4thy3q','plugin::i18n.locale.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.235000','2026-11-27 23:16:19.235000','2026-11-27 23:16:19.235000',NULL,NULL,NULL),
(78,'t4vzccd55nmxca13fn1zu1by','plugin::i18n.locale.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.280000','2026-11-27 23:16:19.280000','2026-11-27 23:16:19.281000',NULL,NULL,NULL),
(79,'o8r9b1x8snuz64jh9pfct2o6','plugin::i18n.locale.delete','{}',NULL,'{}','[]','2026-11-27 23:16:19.323000','2026-11-27 23:16:19.323000','2026-11-27 23:16:19.323000',NULL,NULL,NULL),
(80,'rqgsa8zkqbu8kof3ks9ad5n4','plugin::users-permissions.roles.create','{}',NULL,'{}','[]','2026-11-27 23:16:19.353000','2026-11-27 23:16:19.353000','2026-11-27 23:16:19.353000',NULL,NULL,NULL),
(81,'y3wwv4y8spesa4cqu7c46wnr','plugin::users-permissions.roles.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.390000','2026-11-27 23:16:19.390000','2026-11-27 23:16:19.391000',NULL,NULL,NULL),
(82,'ps83i7wbt0ln1fpeu8u9azot','plugin::users-permissions.roles.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.415000','2026-11-27 23:16:19.415000','2026-11-27 23:16:19.415000',NULL,NULL,NULL),
(83,'na1mqzp0ukohlg1g7p6bqe1o','plugin::users-permissions.roles.delete','{}',NULL,'{}','[]','2026-11-27 23:16:19.436000','2026-11-27 23:16:19.436000','2026-11-27 23:16:19.436000',NULL,NULL,NULL),
(84,'su3u4fux27a6vquli33ck1si','plugin::users-permissions.providers.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.457000','2026-11-27 23:16:19.457000','2026-11-27 23:16:19.458000',NULL,NULL,NULL),
(85,'qoihi5vucfn1ndfsx53yn0id','plugin::users-permissions.providers.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.482000','2026-11-27 23:16:19.482000','2026-11-27 23:16:19.483000',NULL,NULL,NULL),
(86,'zxioy60nsd2j8tkj5n1i86a5','plugin::users-permissions.email-templates.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.529000','2026-11-27 23:16:19.529000','2026-11-27 23:16:19.529000',NULL,NULL,NULL),
(87,'msga3waa8crgkcavkpb10kqi','plugin::users-permissions.email-templates.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.571000','2026-11-27 23:16:19.571000','2026-11-27 23:16:19.571000',NULL,NULL,NULL),
(88,'ttcsrqlxhvnczcpguw2e3hr1','plugin::users-permissions.advanced-settings.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.642000','2026-11-27 23:16:19.642000','2026-11-27 23:16:19.642000',NULL,NULL,NULL),
(89,'zc5g89talpd8xq0sy7aebyyr','plugin::users-permissions.advanced-settings.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.681000','2026-11-27 23:16:19.681000','2026-11-27 23:16:19.681000',NULL,NULL,NULL),
(90,'vbl52z8m9f0q7breixfkceop','plugin::disclosure.publications.withdraw','{}',NULL,'{}','[]','2026-11-27 23:16:19.730000','2026-11-27 23:16:19.730000','2026-11-27 23:16:19.731000',NULL,NULL,NULL),
(91,'n7ekgou6861wqvhek8c08myr','admin::marketplace.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.749000','2026-11-27 23:16:19.749000','2026-11-27 23:16:19.749000',NULL,NULL,NULL),
(92,'pwltiysv2jikq03mw1cp40ps','admin::webhooks.create','{}',NULL,'{}','[]','2026-11-27 23:16:19.785000','2026-11-27 23:16:19.785000','2026-11-27 23:16:19.785000',NULL,NULL,NULL),
(93,'fovugndpkip8hcgsgtduw445','admin::webhooks.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.813000','2026-11-27 23:16:19.813000','2026-11-27 23:16:19.813000',NULL,NULL,NULL),
(94,'t0vzg06ng391uxo3cw2ewurj','admin::webhooks.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.854000','2026-11-27 23:16:19.854000','2026-11-27 23:16:19.855000',NULL,NULL,NULL),
(95,'f5gsvi6nkyyig6284kfsm46y','admin::webhooks.delete','{}',NULL,'{}','[]','2026-11-27 23:16:19.886000','2026-11-27 23:16:19.886000','2026-11-27 23:16:19.887000',NULL,NULL,NULL),
(96,'kib4l2d9km4xm61fghqosodf','admin::users.create','{}',NULL,'{}','[]','2026-11-27 23:16:19.902000','2026-11-27 23:16:19.902000','2026-11-27 23:16:19.902000',NULL,NULL,NULL),
(97,'da0d5irepi93i917djcisqwz','admin::users.read','{}',NULL,'{}','[]','2026-11-27 23:16:19.918000','2026-11-27 23:16:19.918000','2026-11-27 23:16:19.918000',NULL,NULL,NULL),
(98,'lgkz4c9umoexqmkqfx8iinex','admin::users.update','{}',NULL,'{}','[]','2026-11-27 23:16:19.939000','2026-11-27 23:16:19.939000','2026-11-27 23:16:19.939000',NULL,NULL,NULL),
(99,'eel8em2987154tlvk2sogq2y','admin::users.delete','{}',NULL,'{}','[]','2026-11-27 23:16:19.963000','2026-11-27 23:16:19.963000','2026-11-27 23:16:19.963000',NULL,NULL,NULL),
(100,'ctsnxbaatel7eawi2xu1xrev','admin::roles.create','{}',NULL,'{}','[]','2026-11-27 23:16:20.004000','2026-11-27 23:16:20.004000','2026-11-27 23:16:20.004000',NULL,NULL,NULL),
(101,'wgbo0ldlf1uknubgsqmgytfg','admin::roles.read','{}',NULL,'{}','[]','2026-11-27 23:16:20.036000','2026-11-27 23:16:20.036000','2026-11-27 23:16:20.036000',NULL,NULL,NULL),
(102,'vec3w3u9o27yp2p4w26rk9ee','admin::roles.update','{}',NULL,'{}','[]','2026-11-27 23:16:20.068000','2026-11-27 23:16:20.068000','2026-11-27 23:16:20.068000',NULL,NULL,NULL),
(103,'fpe5jfqwp23mw7ossa013ggm','admin::roles.delete','{}',NULL,'{}','[]','2026-11-27 23:16:20.091000','2026-11-27 23:16:20.091000','2026-11-27 23:16:20.091000',NULL,NULL,NULL),
(104,'rsaepz1ommsp34onlg03ff8i','admin::api-tokens.access','{}',NULL,'{}','[]','2026-11-27 23:16:20.138000','2026-11-27 23:16:20.138000','2026-11-27 23:16:20.139000',NULL,NULL,NULL),
(105,'hrxx34mqaq8tu46hf7ukwt43','admin::admin-tokens.access','{}',NULL,'{}','[]','2026-11-27 23:16:20.176000','2026-11-27 23:16:20.176000','2026-11-27 23:16:20.176000',NULL,NULL,NULL),
(106,'w9zd3ytqjyz31tqkdtq0qdbc','admin::admin-tokens.create','{}',NULL,'{}','[]','2026-11-27 23:16:20.211000','2026-11-27 23:16:20.211000','2026-11-27 23:16:20.216000',NULL,NULL,NULL),
(107,'s5d6vkrc43byari7jva1vk5i','admin::admin-tokens.read','{}',NULL,'{}','[]','2026-11-27 23:16:20.243000','2026-11-27 23:16:20.243000','2026-11-27 23:16:20.243000',NULL,NULL,NULL),
(108,'ystoknpeed7uk3wt1uob76pb','admin::admin-tokens.update','{}',NULL,'{}','[]','2026-11-27 23:16:20.271000','2026-11-27 23:16:20.271000','2026-11-27 23:16:20.271000',NULL,NULL,NULL),
(109,'tclug1a5and4m7x0xv0ssb2a','admin::admin-tokens.regenerate','{}',NULL,'{}','[]','2026-11-27 23:16:20.292000','2026-11-27 23:16:20.292000','2026-11-27 23:16:20.292000',NULL,NULL,NULL),
(110,'u152b96ccr3gss7b4lsuj7z0','admin::admin-tokens.delete','{}',NULL,'{}','[]','2026-11-27 23:16:20.318000','2026-11-27 23:16:20.318000','2026-11-27 23:16:20.318000',NULL,NULL,NULL),
(111,'efes5km3vq10zfw96m7cwmak','admin::api-tokens.create','{}',NULL,'{}','[]','2026-11-27 23:16:20.353000','2026-11-27 23:16:20.353000','2026-11-27 23:16:20.353000',NULL,NULL,NULL),
(112,'wkxxcwotdl7v6n61dzoctq1e','admin::api-tokens.read','{}',NULL,'{}','[]','2026-11-27 23:16:20.404000','2026-11-27 23:16:20.404000','2026-11-27 23:16:20.404000',NULL,NULL,NULL),
(113,'h48etav8pcocjxhww51t8fd9','admin::api-tokens.update','{}',NULL,'{}','[]','2026-11-27 23:16:20.427000','2026-11-27 23:16:20.427000','2026-11-27 23:16:20.427000',NULL,NULL,NULL),
(114,'o3vxxo4c0df9nurn6or54sd4','admin::api-tokens.regenerate','{}',NULL,'{}','[]','2026-11-27 23:16:20.487000','2026-11-27 23:16:20.487000','2026-11-27 23:16:20.487000',NULL,NULL,NULL),
(115,'fttromtr9mg1x8mg83n8h5g8','admin::api-tokens.delete','{}',NULL,'{}','[]','2026-11-27 23:16:20.504000','2026-11-27 23:16:20.504000','2026-11-27 23:16:20.504000',NULL,NULL,NULL),
(116,'bim6eqa1tv1u3uanbg4zmshp','admin::project-settings.update','{}',NULL,'{}','[]','2026-11-27 23:16:20.527000','2026-11-27 23:16:20.527000','2026-11-27 23:16:20.527000',NULL,NULL,NULL),
(117,'gjko6lvr3u6ozcoln8nd0blg','admin::project-settings.read','{}',NULL,'{}','[]','2026-11-27 23:16:20.554000','2026-11-27 23:16:20.554000','2026-11-27 23:16:20.554000',NULL,NULL,NULL),
(118,'muyud79cq4z6nnnou3smnaaa','admin::transfer.tokens.access','{}',NULL,'{}','[]','2026-11-27 23:16:20.567000','2026-11-27 23:16:20.567000','2026-11-27 23:16:20.568000',NULL,NULL,NULL),
(119,'gta7ivhpoca1n8ppql8oy2q0','admin::transfer.tokens.create','{}',NULL,'{}','[]','2026-11-27 23:16:20.598000','2026-11-27 23:16:20.598000','2026-11-27 23:16:20.599000',NULL,NULL,NULL),
(120,'x5mb1rjoo32y1tm7j3aihpc9','admin::transfer.tokens.read','{}',NULL,'{}','[]','2026-11-27 23:16:20.627000','2026-11-27 23:16:20.627000','2026-11-27 23:16:20.627000',NULL,NULL,NULL),
(121,'vxfykabvn8ozalmsfe0nw0ms','admin::transfer.tokens.update','{}',NULL,'{}','[]','2026-11-27 23:16:20.672000','2026-11-27 23:16:20.672000','2026-11-27 23:16:20.672000',NULL,NULL,NULL),
(122,'tnsxvm5nq70r6rfwtgkmhaqo','admin::transfer.tokens.regenerate','{}',NULL,'{}','[]','2026-11-27 23:16:20.697000','2026-11-27 23:16:20.697000','2026-11-27 23:16:20.697000',NULL,NULL,NULL),
(123,'b0z9lo2ffhti8pjbjqbqoy8k','admin::transfer.tokens.delete','{}',NULL,'{}','[]','2026-11-27 23:16:20.731000','2026-11-27 23:16:20.731000','2026-11-27 23:16:20.731000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `admin_permissions` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `admin_permissions_api_token_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `admin_permissions_api_token_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `permission_id` int(10) unsigned DEFAULT NULL,
  `api_token_id` int(10) unsigned DEFAULT NULL,
  `permission_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `admin_permissions_api_token_lnk_uq` (`permission_id`,`api_token_id`),
  KEY `admin_permissions_api_token_lnk_fk` (`permission_id`),
  KEY `admin_permissions_api_token_lnk_ifk` (`api_token_id`),
  KEY `admin_permissions_api_token_lnk_oifk` (`permission_ord`),
  CONSTRAINT `admin_permissions_api_token_lnk_fk` FOREIGN KEY (`permission_id`) REFERENCES `admin_permissions` (`id`) ON DELETE CASCADE,
  CONSTRAINT `admin_permissions_api_token_lnk_ifk` FOREIGN KEY (`api_token_id`) REFERENCES `strapi_api_tokens` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `admin_permissions_api_token_lnk` WRITE;
/*!40000 ALTER TABLE `admin_permissions_api_token_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `admin_permissions_api_token_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `admin_permissions_role_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `admin_permissions_role_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `permission_id` int(10) unsigned DEFAULT NULL,
  `role_id` int(10) unsigned DEFAULT NULL,
  `permission_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `admin_permissions_role_lnk_uq` (`permission_id`,`role_id`),
  KEY `admin_permissions_role_lnk_fk` (`permission_id`),
  KEY `admin_permissions_role_lnk_ifk` (`role_id`),
  KEY `admin_permissions_role_lnk_oifk` (`permission_ord`),
  CONSTRAINT `admin_permissions_role_lnk_fk` FOREIGN KEY (`permission_id`) REFERENCES `admin_permissions` (`id`) ON DELETE CASCADE,
  CONSTRAINT `admin_permissions_role_lnk_ifk` FOREIGN KEY (`role_id`) REFERENCES `admin_roles` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=124 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `admin_permissions_role_lnk` WRITE;
/*!40000 ALTER TABLE `admin_permissions_role_lnk` DISABLE KEYS */;
INSERT INTO `admin_permissions_role_lnk` VALUES
(1,1,2,1),
(2,2,2,2),
(3,3,2,3),
(4,4,2,4),
(5,5,2,5),
(6,6,2,6),
(7,7,2,7),
(8,8,2,8),
(9,9,2,9),
(10,10,2,10),
(11,11,2,11),
(12,12,2,12),
(13,13,2,13),
(14,14,2,14),
(15,15,2,15),
(16,16,2,16),
(17,17,3,1),
(18,18,3,2),
(19,19,3,3),
(20,20,3,4),
(21,21,3,5),
(22,22,3,6),
(23,23,3,7),
(24,24,3,8),
(25,25,3,9),
(26,26,3,10),
(27,27,3,11),
(28,28,3,12),
(29,29,3,13),
(30,30,3,14),
(31,31,1,1),
(32,32,1,2),
(33,33,1,3),
(34,34,1,4),
(35,35,1,5),
(36,36,1,6),
(37,37,1,7),
(38,38,1,8),
(39,39,1,9),
(40,40,1,10),
(41,41,1,11),
(42,42,1,12),
(43,43,1,13),
(44,44,1,14),
(45,45,1,15),
(46,46,1,16),
(47,47,1,17),
(48,48,1,18),
(49,49,1,19),
(50,50,1,20),
(51,51,1,21),
(52,52,1,22),
(53,53,1,23),
(54,54,1,24),
(55,55,1,25),
(56,56,1,26),
(57,57,1,27),
(58,58,1,28),
(59,59,1,29),
(60,60,1,30),
(61,61,1,31),
(62,62,1,32),
(63,63,1,33),
(64,64,1,34),
(65,65,1,35),
(66,66,1,36),
(67,67,1,37),
(68,68,1,38),
(69,69,1,39),
(70,70,1,40),
(71,71,1,41),
(72,72,1,42),
(73,73,1,43),
(74,74,1,44),
(75,75,1,45),
(76,76,1,46),
(77,77,1,47),
(78,78,1,48),
(79,79,1,49),
(80,80,1,50),
(81,81,1,51),
(82,82,1,52),
(83,83,1,53),
(84,84,1,54),
(85,85,1,55),
(86,86,1,56),
(87,87,1,57),
(88,88,1,58),
(89,89,1,59),
(90,90,1,60),
(91,91,1,61),
(92,92,1,62),
(93,93,1,63),
(94,94,1,64),
(95,95,1,65),
(96,96,1,66),
(97,97,1,67),
(98,98,1,68),
(99,99,1,69),
(100,100,1,70),
(101,101,1,71),
(102,102,1,72),
(103,103,1,73),
(104,104,1,74),
(105,105,1,75),
(106,106,1,76),
(107,107,1,77),
(108,108,1,78),
(109,109,1,79),
(110,110,1,80),
(111,111,1,81),
(112,112,1,82),
(113,113,1,83),
(114,114,1,84),
(115,115,1,85),
(116,116,1,86),
(117,117,1,87),
(118,118,1,88),
(119,119,1,89),
(120,120,1,90),
(121,121,1,91),
(122,122,1,92),
(123,123,1,93);
/*!40000 ALTER TABLE `admin_permissions_role_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `admin_roles`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `admin_roles` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `code` varchar(255) DEFAULT NULL,
  `description` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `admin_roles_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `admin_roles_created_by_id_fk` (`created_by_id`),
  KEY `admin_roles_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `admin_roles_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `admin_roles_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `admin_roles` WRITE;
/*!40000 ALTER TABLE `admin_roles` DISABLE KEYS */;
INSERT INTO `admin_roles` VALUES
(1,'xhhviexpf4bljg3rw6hfbx4s','Super Admin','strapi-super-admin','Super Admins can access and manage all features and settings.','2026-11-27 23:16:15.563000','2026-11-27 23:16:15.563000','2026-11-27 23:16:15.563000',NULL,NULL,NULL),
(2,'vn3jh38q54uhlpx0pmwa1faz','Editor','strapi-editor','Editors can manage and publish contents including those of other users.','2026-11-27 23:16:15.662000','2026-11-27 23:16:15.662000','2026-11-27 23:16:15.663000',NULL,NULL,NULL),
(3,'kxk9hdqjrj5xxt3ey4wuqw91','Author','strapi-author','Authors can manage the content they have created.','2026-11-27 23:16:15.687000','2026-11-27 23:16:15.687000','2026-11-27 23:16:15.687000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `admin_roles` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `admin_users`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `admin_users` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `firstname` varchar(255) DEFAULT NULL,
  `lastname` varchar(255) DEFAULT NULL,
  `username` varchar(255) DEFAULT NULL,
  `email` varchar(255) DEFAULT NULL,
  `password` varchar(255) DEFAULT NULL,
  `reset_password_token` varchar(255) DEFAULT NULL,
  `reset_password_token_expires_at` datetime(6) DEFAULT NULL,
  `registration_token` varchar(255) DEFAULT NULL,
  `is_active` tinyint(1) DEFAULT NULL,
  `blocked` tinyint(1) DEFAULT NULL,
  `prefered_language` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `admin_users_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `admin_users_created_by_id_fk` (`created_by_id`),
  KEY `admin_users_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `admin_users_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `admin_users_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `admin_users` WRITE;
/*!40000 ALTER TABLE `admin_users` DISABLE KEYS */;
INSERT INTO `admin_users` VALUES
(1,'ewno7sbkz9mymgupfzo61e2t','编','辑',NULL,'editor@example.org','$2a$10$2vi0hut7ObuCiAK.wy1RiebjhoIrquiiYrbX7dwMgBbOr2lskuqJC',NULL,NULL,NULL,1,0,NULL,'2026-11-27 23:16:21.959000','2026-11-27 23:16:21.959000','2026-11-27 23:16:21.960000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `admin_users` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `admin_users_roles_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `admin_users_roles_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `user_id` int(10) unsigned DEFAULT NULL,
  `role_id` int(10) unsigned DEFAULT NULL,
  `role_ord` double unsigned DEFAULT NULL,
  `user_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `admin_users_roles_lnk_uq` (`user_id`,`role_id`),
  KEY `admin_users_roles_lnk_fk` (`user_id`),
  KEY `admin_users_roles_lnk_ifk` (`role_id`),
  KEY `admin_users_roles_lnk_ofk` (`role_ord`),
  KEY `admin_users_roles_lnk_oifk` (`user_ord`),
  CONSTRAINT `admin_users_roles_lnk_fk` FOREIGN KEY (`user_id`) REFERENCES `admin_users` (`id`) ON DELETE CASCADE,
  CONSTRAINT `admin_users_roles_lnk_ifk` FOREIGN KEY (`role_id`) REFERENCES `admin_roles` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `admin_users_roles_lnk` WRITE;
/*!40000 ALTER TABLE `admin_users_roles_lnk` DISABLE KEYS */;
INSERT INTO `admin_users_roles_lnk` VALUES
(1,1,2,1,1);
/*!40000 ALTER TABLE `admin_users_roles_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `components_report_application_rows`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `components_report_application_rows` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `row` varchar(255) DEFAULT NULL,
  `natural_person` int(11) DEFAULT NULL,
  `commercial_enterprise` int(11) DEFAULT NULL,
  `research_institution` int(11) DEFAULT NULL,
  `social_organization` int(11) DEFAULT NULL,
  `legal_service_organization` int(11) DEFAULT NULL,
  `other_organization` int(11) DEFAULT NULL,
  `total` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=172 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `components_report_application_rows` WRITE;
/*!40000 ALTER TABLE `components_report_application_rows` DISABLE KEYS */;
INSERT INTO `components_report_application_rows` VALUES
(1,'newRequests',5,0,0,0,0,0,5),
(2,'carriedOver',0,0,0,0,0,0,0),
(3,'granted',4,0,0,0,0,0,4),
(4,'partiallyGranted',0,0,0,0,0,0,0),
(5,'refusedStateSecret',0,0,0,0,0,0,0),
(6,'refusedByLaw',0,0,0,0,0,0,0),
(7,'refusedSecurityAndStability',0,0,0,0,0,0,0),
(8,'refusedThirdPartyRights',0,0,0,0,0,0,0),
(9,'refusedInternalAffairs',0,0,0,0,0,0,0),
(10,'refusedProcessInformation',0,0,0,0,0,0,0),
(11,'refusedEnforcementFile',0,0,0,0,0,0,0),
(12,'refusedAdministrativeInquiry',0,0,0,0,0,0,0),
(13,'unavailableNotHeld',0,0,0,0,0,0,0),
(14,'unavailableNotExisting',0,0,0,0,0,0,0),
(15,'unavailableUnclear',0,0,0,0,0,0,0),
(16,'notProcessedComplaint',0,0,0,0,0,0,0),
(17,'notProcessedDuplicate',0,0,0,0,0,0,0),
(18,'notProcessedPublication',0,0,0,0,0,0,0),
(19,'notProcessedExcessive',0,0,0,0,0,0,0),
(20,'notProcessedReconfirmation',0,0,0,0,0,0,0),
(21,'otherHandling',0,0,0,0,0,0,0),
(22,'totalResults',4,0,0,0,0,0,4),
(23,'carriedForward',1,0,0,0,0,0,1),
(24,'newRequests',5,0,0,0,0,0,5),
(25,'carriedOver',0,0,0,0,0,0,0),
(26,'granted',4,0,0,0,0,0,4),
(27,'partiallyGranted',0,0,0,0,0,0,0),
(28,'refusedStateSecret',0,0,0,0,0,0,0),
(29,'refusedByLaw',0,0,0,0,0,0,0),
(30,'refusedSecurityAndStability',0,0,0,0,0,0,0),
(31,'refusedThirdPartyRights',0,0,0,0,0,0,0),
(32,'refusedInternalAffairs',0,0,0,0,0,0,0),
(33,'refusedProcessInformation',0,0,0,0,0,0,0),
(34,'refusedEnforcementFile',0,0,0,0,0,0,0),
(35,'refusedAdministrativeInquiry',0,0,0,0,0,0,0),
(36,'unavailableNotHeld',0,0,0,0,0,0,0),
(37,'unavailableNotExisting',0,0,0,0,0,0,0),
(38,'unavailableUnclear',0,0,0,0,0,0,0),
(39,'notProcessedComplaint',0,0,0,0,0,0,0),
(40,'notProcessedDuplicate',0,0,0,0,0,0,0),
(41,'notProcessedPublication',0,0,0,0,0,0,0),
(42,'notProcessedExcessive',0,0,0,0,0,0,0),
(43,'notProcessedReconfirmation',0,0,0,0,0,0,0),
(44,'otherHandling',0,0,0,0,0,0,0),
(45,'totalResults',4,0,0,0,0,0,4),
(46,'carriedForward',1,0,0,0,0,0,1),
(97,'newRequests',5,0,0,0,0,0,5),
(98,'carriedOver',0,0,0,0,0,0,0),
(99,'granted',4,0,0,0,0,0,4),
(100,'partiallyGranted',0,0,0,0,0,0,0),
(101,'refusedStateSecret',0,0,0,0,0,0,0),
(102,'refusedByLaw',0,0,0,0,0,0,0),
(103,'refusedSecurityAndStability',0,0,0,0,0,0,0),
(104,'refusedThirdPartyRights',0,0,0,0,0,0,0),
(105,'refusedInternalAffairs',0,0,0,0,0,0,0),
(106,'refusedProcessInformation',0,0,0,0,0,0,0),
(107,'refusedEnforcementFile',0,0,0,0,0,0,0),
(108,'refusedAdministrativeInquiry',0,0,0,0,0,0,0),
(109,'unavailableNotHeld',0,0,0,0,0,0,0),
(110,'unavailableNotExisting',0,0,0,0,0,0,0),
(111,'unavailableUnclear',0,0,0,0,0,0,0),
(112,'notProcessedComplaint',0,0,0,0,0,0,0),
(113,'notProcessedDuplicate',0,0,0,0,0,0,0),
(114,'notProcessedPublication',0,0,0,0,0,0,0),
(115,'notProcessedExcessive',0,0,0,0,0,0,0),
(116,'notProcessedReconfirmation',0,0,0,0,0,0,0),
(117,'otherNotCorrected',0,0,0,0,0,0,0),
(118,'otherFeeUnpaid',0,0,0,0,0,0,0),
(119,'otherRemaining',0,0,0,0,0,0,0),
(120,'totalResults',4,0,0,0,0,0,4),
(121,'carriedForward',1,0,0,0,0,0,1),
(122,'newRequests',5,0,0,0,0,0,5),
(123,'carriedOver',0,0,0,0,0,0,0),
(124,'granted',4,0,0,0,0,0,4),
(125,'partiallyGranted',0,0,0,0,0,0,0),
(126,'refusedStateSecret',0,0,0,0,0,0,0),
(127,'refusedByLaw',0,0,0,0,0,0,0),
(128,'refusedSecurityAndStability',0,0,0,0,0,0,0),
(129,'refusedThirdPartyRights',0,0,0,0,0,0,0),
(130,'refusedInternalAffairs',0,0,0,0,0,0,0),
(131,'refusedProcessInformation',0,0,0,0,0,0,0),
(132,'refusedEnforcementFile',0,0,0,0,0,0,0),
(133,'refusedAdministrativeInquiry',0,0,0,0,0,0,0),
(134,'unavailableNotHeld',0,0,0,0,0,0,0),
(135,'unavailableNotExisting',0,0,0,0,0,0,0),
(136,'unavailableUnclear',0,0,0,0,0,0,0),
(137,'notProcessedComplaint',0,0,0,0,0,0,0),
(138,'notProcessedDuplicate',0,0,0,0,0,0,0),
(139,'notProcessedPublication',0,0,0,0,0,0,0),
(140,'notProcessedExcessive',0,0,0,0,0,0,0),
(141,'notProcessedReconfirmation',0,0,0,0,0,0,0),
(142,'otherNotCorrected',0,0,0,0,0,0,0),
(143,'otherFeeUnpaid',0,0,0,0,0,0,0),
(144,'otherRemaining',0,0,0,0,0,0,0),
(145,'totalResults',4,0,0,0,0,0,4),
(146,'carriedForward',1,0,0,0,0,0,1),
(147,'newRequests',5,0,0,0,0,0,5),
(148,'carriedOver',0,0,0,0,0,0,0),
(149,'granted',NULL,0,0,0,0,0,4),
(150,'partiallyGranted',0,0,0,0,0,0,0),
(151,'refusedStateSecret',0,0,0,0,0,0,0),
(152,'refusedByLaw',0,0,0,0,0,0,0),
(153,'refusedSecurityAndStability',0,0,0,0,0,0,0),
(154,'refusedThirdPartyRights',0,0,0,0,0,0,0),
(155,'refusedInternalAffairs',0,0,0,0,0,0,0),
(156,'refusedProcessInformation',0,0,0,0,0,0,0),
(157,'refusedEnforcementFile',0,0,0,0,0,0,0),
(158,'refusedAdministrativeInquiry',0,0,0,0,0,0,0),
(159,'unavailableNotHeld',0,0,0,0,0,0,0),
(160,'unavailableNotExisting',0,0,0,0,0,0,0),
(161,'unavailableUnclear',0,0,0,0,0,0,0),
(162,'notProcessedComplaint',0,0,0,0,0,0,0),
(163,'notProcessedDuplicate',0,0,0,0,0,0,0),
(164,'notProcessedPublication',0,0,0,0,0,0,0),
(165,'notProcessedExcessive',0,0,0,0,0,0,0),
(166,'notProcessedReconfirmation',0,0,0,0,0,0,0),
(167,'otherNotCorrected',0,0,0,0,0,0,0),
(168,'otherFeeUnpaid',0,0,0,0,0,0,0),
(169,'otherRemaining',0,0,0,0,0,0,0),
(170,'totalResults',4,0,0,0,0,0,4),
(171,'carriedForward',1,0,0,0,0,0,1);
/*!40000 ALTER TABLE `components_report_application_rows` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `components_report_explanations`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `components_report_explanations` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `rule` varchar(255) DEFAULT NULL,
  `path` varchar(255) DEFAULT NULL,
  `evidence` longtext DEFAULT NULL,
  `reason` longtext DEFAULT NULL,
  `public` tinyint(1) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `components_report_explanations` WRITE;
/*!40000 ALTER TABLE `components_report_explanations` DISABLE KEYS */;
/*!40000 ALTER TABLE `components_report_explanations` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `components_report_proactive_rows`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `components_report_proactive_rows` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `row` varchar(255) DEFAULT NULL,
  `made` int(11) DEFAULT NULL,
  `disclosed` int(11) DEFAULT NULL,
  `disclosed_total` int(11) DEFAULT NULL,
  `previous_items` int(11) DEFAULT NULL,
  `change` int(11) DEFAULT NULL,
  `decisions` int(11) DEFAULT NULL,
  `purchases` int(11) DEFAULT NULL,
  `amount` decimal(18,6) DEFAULT NULL,
  `issued` int(11) DEFAULT NULL,
  `repealed` int(11) DEFAULT NULL,
  `in_force` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=47 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `components_report_proactive_rows` WRITE;
/*!40000 ALTER TABLE `components_report_proactive_rows` DISABLE KEYS */;
INSERT INTO `components_report_proactive_rows` VALUES
(1,'regulations',0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL),
(2,'normativeDocuments',0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL),
(3,'administrativeLicensing',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(4,'otherServices',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(5,'administrativePenalties',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(6,'administrativeCoercion',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(7,'administrativeFees',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL),
(8,'centralizedProcurement',NULL,NULL,NULL,NULL,NULL,NULL,0,0.000000,NULL,NULL,NULL),
(9,'regulations',0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL),
(10,'normativeDocuments',0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL),
(11,'administrativeLicensing',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(12,'otherServices',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(13,'administrativePenalties',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(14,'administrativeCoercion',NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL),
(15,'administrativeFees',NULL,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL),
(16,'centralizedProcurement',NULL,NULL,NULL,NULL,NULL,NULL,0,0.000000,NULL,NULL,NULL),
(29,'regulations',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0),
(30,'normativeDocuments',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0),
(31,'administrativeLicensing',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(32,'administrativePenalties',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(33,'administrativeCoercion',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(34,'administrativeFees',NULL,NULL,NULL,NULL,NULL,NULL,NULL,12.345678,NULL,NULL,NULL),
(35,'regulations',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0),
(36,'normativeDocuments',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0),
(37,'administrativeLicensing',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(38,'administrativePenalties',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(39,'administrativeCoercion',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(40,'administrativeFees',NULL,NULL,NULL,NULL,NULL,NULL,NULL,12.345678,NULL,NULL,NULL),
(41,'regulations',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0),
(42,'normativeDocuments',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0),
(43,'administrativeLicensing',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(44,'administrativePenalties',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(45,'administrativeCoercion',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL),
(46,'administrativeFees',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0.000000,NULL,NULL,NULL);
/*!40000 ALTER TABLE `components_report_proactive_rows` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `components_report_remedy_rows`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `components_report_remedy_rows` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `row` varchar(255) DEFAULT NULL,
  `upheld` int(11) DEFAULT NULL,
  `corrected` int(11) DEFAULT NULL,
  `other_outcome` int(11) DEFAULT NULL,
  `pending` int(11) DEFAULT NULL,
  `total` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=22 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `components_report_remedy_rows` WRITE;
/*!40000 ALTER TABLE `components_report_remedy_rows` DISABLE KEYS */;
INSERT INTO `components_report_remedy_rows` VALUES
(1,'reconsideration',2,0,0,0,2),
(2,'directLitigation',0,0,0,0,0),
(3,'litigationAfterReconsideration',0,0,0,0,0),
(4,'reconsideration',2,0,0,0,2),
(5,'directLitigation',0,0,0,0,0),
(6,'litigationAfterReconsideration',0,0,0,0,0),
(13,'reconsideration',3,0,0,0,3),
(14,'directLitigation',0,0,0,0,0),
(15,'litigationAfterReconsideration',0,0,0,0,0),
(16,'reconsideration',3,0,0,0,3),
(17,'directLitigation',0,0,0,0,0),
(18,'litigationAfterReconsideration',0,0,0,0,0),
(19,'reconsideration',2,0,0,0,2),
(20,'directLitigation',0,0,0,0,0),
(21,'litigationAfterReconsideration',0,0,0,0,0);
/*!40000 ALTER TABLE `components_report_remedy_rows` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `components_report_sections`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `components_report_sections` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `chapter` varchar(255) DEFAULT NULL,
  `heading` varchar(255) DEFAULT NULL,
  `body` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`body`)),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=43 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `components_report_sections` WRITE;
/*!40000 ALTER TABLE `components_report_sections` DISABLE KEYS */;
INSERT INTO `components_report_sections` VALUES
(1,'overview','一、总体情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(2,'proactive','二、主动公开政府信息情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(3,'applications','三、收到和处理政府信息公开申请情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(4,'remedies','四、政府信息公开行政复议、行政诉讼情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(5,'problems','五、存在的主要问题及改进情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(6,'otherMatters','六、其他需要报告的事项','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(7,'overview','一、总体情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(8,'proactive','二、主动公开政府信息情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(9,'applications','三、收到和处理政府信息公开申请情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(10,'remedies','四、政府信息公开行政复议、行政诉讼情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(11,'problems','五、存在的主要问题及改进情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(12,'otherMatters','六、其他需要报告的事项','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(25,'overview','一、总体情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(26,'proactive','二、主动公开政府信息情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(27,'applications','三、收到和处理政府信息公开申请情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(28,'remedies','四、政府信息公开行政复议、行政诉讼情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(29,'problems','五、存在的主要问题及改进情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(30,'otherMatters','六、其他需要报告的事项','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(31,'overview','一、总体情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(32,'proactive','二、主动公开政府信息情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(33,'applications','三、收到和处理政府信息公开申请情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(34,'remedies','四、政府信息公开行政复议、行政诉讼情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(35,'problems','五、存在的主要问题及改进情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(36,'otherMatters','六、其他需要报告的事项','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(37,'overview','一、总体情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(38,'proactive','二、主动公开政府信息情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(39,'applications','三、收到和处理政府信息公开申请情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(40,'remedies','四、政府信息公开行政复议、行政诉讼情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(41,'problems','五、存在的主要问题及改进情况','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]'),
(42,'otherMatters','六、其他需要报告的事项','[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"本机关没有需要说明的情况。\"}]}]');
/*!40000 ALTER TABLE `components_report_sections` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `disclosure_chain`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `disclosure_chain` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `sequence` int(11) NOT NULL,
  `link` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `disclosure_chain` WRITE;
/*!40000 ALTER TABLE `disclosure_chain` DISABLE KEYS */;
INSERT INTO `disclosure_chain` VALUES
(1,3,'8372f112668b18be4a1fb779c96912132aa54fa5b426a1f8655e91ff3c44dd20');
/*!40000 ALTER TABLE `disclosure_chain` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `disclosure_publications`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `disclosure_publications` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `sequence` int(11) NOT NULL,
  `kind` varchar(255) DEFAULT NULL,
  `organization_code` varchar(255) DEFAULT NULL,
  `organization_name` varchar(255) DEFAULT NULL,
  `organization_kind` varchar(255) DEFAULT NULL,
  `region_code` varchar(255) DEFAULT NULL,
  `year` int(11) DEFAULT NULL,
  `version` int(11) DEFAULT NULL,
  `layout` varchar(255) DEFAULT NULL,
  `title` varchar(255) DEFAULT NULL,
  `document` longtext NOT NULL,
  `digest` varchar(255) DEFAULT NULL,
  `previous_link` varchar(255) DEFAULT NULL,
  `link` varchar(255) NOT NULL,
  `at` varchar(255) DEFAULT NULL,
  `actor_id` int(11) DEFAULT NULL,
  `actor_name` varchar(255) DEFAULT NULL,
  `note` longtext DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `disclosure_publications_sequence_uq` (`sequence`),
  UNIQUE KEY `disclosure_publications_link_uq` (`link`),
  UNIQUE KEY `disclosure_publications_version_uq` (`organization_code`,`year`,`version`,`kind`),
  UNIQUE KEY `disclosure_publications_newest_uq` (`organization_code`,`year`,`sequence`),
  UNIQUE KEY `disclosure_publications_previous_link_uq` (`previous_link`),
  KEY `disclosure_publications_year_idx` (`year`,`organization_code`),
  KEY `disclosure_publications_region_idx` (`region_code`),
  KEY `disclosure_publications_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `disclosure_publications_created_by_id_fk` (`created_by_id`),
  KEY `disclosure_publications_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `disclosure_publications_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `disclosure_publications_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `disclosure_publications` WRITE;
/*!40000 ALTER TABLE `disclosure_publications` DISABLE KEYS */;
INSERT INTO `disclosure_publications` VALUES
(1,'683c3d7c8d2aeed4004a15a0e1218548c4a791226756b242670f875d386826c9',1,'publication','UPGRADE-BUREAU','示例县示例局','department','370199',2020,1,'v2019','示例县示例局2020年政府信息公开工作年度报告','{\"applications\":{\"carriedForward\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":1,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":1},\"carriedOver\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"granted\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":4,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":4},\"newRequests\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":5,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":5},\"notProcessedComplaint\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedDuplicate\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedExcessive\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedPublication\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedReconfirmation\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"otherHandling\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"partiallyGranted\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedAdministrativeInquiry\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedByLaw\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedEnforcementFile\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedInternalAffairs\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedProcessInformation\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedSecurityAndStability\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedStateSecret\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedThirdPartyRights\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"totalResults\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":4,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":4},\"unavailableNotExisting\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"unavailableNotHeld\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"unavailableUnclear\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0}},\"explanations\":[],\"layout\":\"v2019\",\"organization\":{\"code\":\"UPGRADE-BUREAU\"},\"proactive\":{\"administrativeCoercion\":{\"change\":0,\"decisions\":0,\"previousItems\":0},\"administrativeFees\":{\"change\":0,\"previousItems\":0},\"administrativeLicensing\":{\"change\":0,\"decisions\":0,\"previousItems\":0},\"administrativePenalties\":{\"change\":0,\"decisions\":0,\"previousItems\":0},\"centralizedProcurement\":{\"amount\":0,\"purchases\":0},\"normativeDocuments\":{\"disclosed\":0,\"disclosedTotal\":0,\"made\":0},\"otherServices\":{\"change\":0,\"decisions\":0,\"previousItems\":0},\"regulations\":{\"disclosed\":0,\"disclosedTotal\":0,\"made\":0}},\"remedies\":{\"directLitigation\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":0,\"upheld\":0},\"litigationAfterReconsideration\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":0,\"upheld\":0},\"reconsideration\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":2,\"upheld\":2}},\"sections\":[{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"overview\",\"heading\":\"一、总体情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"proactive\",\"heading\":\"二、主动公开政府信息情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"applications\",\"heading\":\"三、收到和处理政府信息公开申请情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"remedies\",\"heading\":\"四、政府信息公开行政复议、行政诉讼情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"problems\",\"heading\":\"五、存在的主要问题及改进情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"otherMatters\",\"heading\":\"六、其他需要报告的事项\"}],\"title\":\"示例县示例局2020年政府信息公开工作年度报告\",\"year\":2020}','916c7d38fee08cc49c899d4011a6a41fe623cbe25ce0d6f61d8910e3b525e874',NULL,'683c3d7c8d2aeed4004a15a0e1218548c4a791226756b242670f875d386826c9','2026-11-27T23:16:23.734Z',NULL,'system',NULL,NULL,NULL,NULL,NULL,NULL,NULL),
(2,'b4eaf53df9097e9d7d1840f6e8fbc34127d7d7fb3f1ea94ae4f41d36e036b370',2,'publication','UPGRADE-BUREAU','示例县示例局','department','370199',2021,1,'v2021','示例县示例局2021年政府信息公开工作年度报告','{\"applications\":{\"carriedForward\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":1,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":1},\"carriedOver\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"granted\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":4,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":4},\"newRequests\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":5,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":5},\"notProcessedComplaint\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedDuplicate\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedExcessive\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedPublication\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedReconfirmation\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"otherFeeUnpaid\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"otherNotCorrected\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"otherRemaining\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"partiallyGranted\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedAdministrativeInquiry\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedByLaw\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedEnforcementFile\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedInternalAffairs\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedProcessInformation\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedSecurityAndStability\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedStateSecret\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedThirdPartyRights\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"totalResults\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":4,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":4},\"unavailableNotExisting\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"unavailableNotHeld\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"unavailableUnclear\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0}},\"explanations\":[],\"layout\":\"v2021\",\"organization\":{\"code\":\"UPGRADE-BUREAU\"},\"proactive\":{\"administrativeCoercion\":{\"decisions\":0},\"administrativeFees\":{\"amount\":12.345678},\"administrativeLicensing\":{\"decisions\":0},\"administrativePenalties\":{\"decisions\":0},\"normativeDocuments\":{\"inForce\":0,\"issued\":0,\"repealed\":0},\"regulations\":{\"inForce\":0,\"issued\":0,\"repealed\":0}},\"remedies\":{\"directLitigation\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":0,\"upheld\":0},\"litigationAfterReconsideration\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":0,\"upheld\":0},\"reconsideration\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":2,\"upheld\":2}},\"sections\":[{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"overview\",\"heading\":\"一、总体情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"proactive\",\"heading\":\"二、主动公开政府信息情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"applications\",\"heading\":\"三、收到和处理政府信息公开申请情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"remedies\",\"heading\":\"四、政府信息公开行政复议、行政诉讼情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"problems\",\"heading\":\"五、存在的主要问题及改进情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"otherMatters\",\"heading\":\"六、其他需要报告的事项\"}],\"title\":\"示例县示例局2021年政府信息公开工作年度报告\",\"year\":2021}','7e73e4fd33d88937e1969cb306c54e6d4f6fd9713e087472cacff4b5c37e7ce4','683c3d7c8d2aeed4004a15a0e1218548c4a791226756b242670f875d386826c9','b4eaf53df9097e9d7d1840f6e8fbc34127d7d7fb3f1ea94ae4f41d36e036b370','2026-11-27T23:16:25.111Z',NULL,'system',NULL,NULL,NULL,NULL,NULL,NULL,NULL),
(3,'8372f112668b18be4a1fb779c96912132aa54fa5b426a1f8655e91ff3c44dd20',3,'publication','UPGRADE-BUREAU','示例县示例局','department','370199',2021,2,'v2021','示例县示例局2021年政府信息公开工作年度报告','{\"applications\":{\"carriedForward\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":1,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":1},\"carriedOver\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"granted\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":4,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":4},\"newRequests\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":5,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":5},\"notProcessedComplaint\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedDuplicate\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedExcessive\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedPublication\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"notProcessedReconfirmation\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"otherFeeUnpaid\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"otherNotCorrected\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"otherRemaining\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"partiallyGranted\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedAdministrativeInquiry\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedByLaw\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedEnforcementFile\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedInternalAffairs\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedProcessInformation\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedSecurityAndStability\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedStateSecret\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"refusedThirdPartyRights\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"totalResults\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":4,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":4},\"unavailableNotExisting\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"unavailableNotHeld\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0},\"unavailableUnclear\":{\"commercialEnterprise\":0,\"legalServiceOrganization\":0,\"naturalPerson\":0,\"otherOrganization\":0,\"researchInstitution\":0,\"socialOrganization\":0,\"total\":0}},\"explanations\":[],\"layout\":\"v2021\",\"organization\":{\"code\":\"UPGRADE-BUREAU\"},\"proactive\":{\"administrativeCoercion\":{\"decisions\":0},\"administrativeFees\":{\"amount\":12.345678},\"administrativeLicensing\":{\"decisions\":0},\"administrativePenalties\":{\"decisions\":0},\"normativeDocuments\":{\"inForce\":0,\"issued\":0,\"repealed\":0},\"regulations\":{\"inForce\":0,\"issued\":0,\"repealed\":0}},\"remedies\":{\"directLitigation\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":0,\"upheld\":0},\"litigationAfterReconsideration\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":0,\"upheld\":0},\"reconsideration\":{\"corrected\":0,\"otherOutcome\":0,\"pending\":0,\"total\":3,\"upheld\":3}},\"sections\":[{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"overview\",\"heading\":\"一、总体情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"proactive\",\"heading\":\"二、主动公开政府信息情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"applications\",\"heading\":\"三、收到和处理政府信息公开申请情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"remedies\",\"heading\":\"四、政府信息公开行政复议、行政诉讼情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"problems\",\"heading\":\"五、存在的主要问题及改进情况\"},{\"body\":[{\"children\":[{\"text\":\"本机关没有需要说明的情况。\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"chapter\":\"otherMatters\",\"heading\":\"六、其他需要报告的事项\"}],\"title\":\"示例县示例局2021年政府信息公开工作年度报告\",\"year\":2021}','a57527c0ab2c4a64aeedf05f0d044997010699a08c8910a32f4af54d04c478ee','b4eaf53df9097e9d7d1840f6e8fbc34127d7d7fb3f1ea94ae4f41d36e036b370','8372f112668b18be4a1fb779c96912132aa54fa5b426a1f8655e91ff3c44dd20','2026-11-27T23:16:27.046Z',NULL,'system','更正:与第 1 版相比有 2 处不同 / Correction: 2 differences from version 1',NULL,NULL,NULL,NULL,NULL,NULL);
/*!40000 ALTER TABLE `disclosure_publications` ENABLE KEYS */;
UNLOCK TABLES;
/*!50003 SET @saved_cs_client      = @@character_set_client */ ;
/*!50003 SET @saved_cs_results     = @@character_set_results */ ;
/*!50003 SET @saved_col_connection = @@collation_connection */ ;
/*!50003 SET character_set_client  = utf8mb4 */ ;
/*!50003 SET character_set_results = utf8mb4 */ ;
/*!50003 SET collation_connection  = utf8mb4_general_ci */ ;
/*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
/*!50003 SET sql_mode              = 'IGNORE_SPACE,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' */ ;
/*!50003 CREATE*/ /*!50003 trigger disclosure_publications_no_update before update on disclosure_publications for each row
       signal sqlstate '45000' set message_text = 'disclosure_publications is append-only' 
*/;
/*!50003 SET sql_mode              = @saved_sql_mode */ ;
/*!50003 SET character_set_client  = @saved_cs_client */ ;
/*!50003 SET character_set_results = @saved_cs_results */ ;
/*!50003 SET collation_connection  = @saved_col_connection */ ;
/*!50003 SET @saved_cs_client      = @@character_set_client */ ;
/*!50003 SET @saved_cs_results     = @@character_set_results */ ;
/*!50003 SET @saved_col_connection = @@collation_connection */ ;
/*!50003 SET character_set_client  = utf8mb4 */ ;
/*!50003 SET character_set_results = utf8mb4 */ ;
/*!50003 SET collation_connection  = utf8mb4_general_ci */ ;
/*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
/*!50003 SET sql_mode              = 'IGNORE_SPACE,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' */ ;
/*!50003 CREATE*/ /*!50003 trigger disclosure_publications_no_delete before delete on disclosure_publications for each row
       signal sqlstate '45000' set message_text = 'disclosure_publications is append-only' 
*/;
/*!50003 SET sql_mode              = @saved_sql_mode */ ;
/*!50003 SET character_set_client  = @saved_cs_client */ ;
/*!50003 SET character_set_results = @saved_cs_results */ ;
/*!50003 SET collation_connection  = @saved_col_connection */ ;
DROP TABLE IF EXISTS `files`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `files` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `alternative_text` longtext DEFAULT NULL,
  `caption` longtext DEFAULT NULL,
  `focal_point` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`focal_point`)),
  `width` int(11) DEFAULT NULL,
  `height` int(11) DEFAULT NULL,
  `formats` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`formats`)),
  `hash` varchar(255) DEFAULT NULL,
  `ext` varchar(255) DEFAULT NULL,
  `mime` varchar(255) DEFAULT NULL,
  `size` decimal(10,2) DEFAULT NULL,
  `url` longtext DEFAULT NULL,
  `preview_url` longtext DEFAULT NULL,
  `provider` varchar(255) DEFAULT NULL,
  `provider_metadata` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`provider_metadata`)),
  `folder_path` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `upload_files_folder_path_index` (`folder_path`),
  KEY `upload_files_created_at_index` (`created_at`),
  KEY `upload_files_updated_at_index` (`updated_at`),
  KEY `upload_files_name_index` (`name`),
  KEY `upload_files_size_index` (`size`),
  KEY `upload_files_ext_index` (`ext`),
  KEY `files_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `files_created_by_id_fk` (`created_by_id`),
  KEY `files_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `files_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `files_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `files` WRITE;
/*!40000 ALTER TABLE `files` DISABLE KEYS */;
/*!40000 ALTER TABLE `files` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `files_folder_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `files_folder_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `file_id` int(10) unsigned DEFAULT NULL,
  `folder_id` int(10) unsigned DEFAULT NULL,
  `file_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `files_folder_lnk_uq` (`file_id`,`folder_id`),
  KEY `files_folder_lnk_fk` (`file_id`),
  KEY `files_folder_lnk_ifk` (`folder_id`),
  KEY `files_folder_lnk_oifk` (`file_ord`),
  CONSTRAINT `files_folder_lnk_fk` FOREIGN KEY (`file_id`) REFERENCES `files` (`id`) ON DELETE CASCADE,
  CONSTRAINT `files_folder_lnk_ifk` FOREIGN KEY (`folder_id`) REFERENCES `upload_folders` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `files_folder_lnk` WRITE;
/*!40000 ALTER TABLE `files_folder_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `files_folder_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `files_related_mph`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `files_related_mph` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `file_id` int(10) unsigned DEFAULT NULL,
  `related_id` int(10) unsigned DEFAULT NULL,
  `related_type` varchar(255) DEFAULT NULL,
  `field` varchar(255) DEFAULT NULL,
  `order` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `files_related_mph_fk` (`file_id`),
  KEY `files_related_mph_oidx` (`order`),
  KEY `files_related_mph_idix` (`related_id`),
  CONSTRAINT `files_related_mph_fk` FOREIGN KEY (`file_id`) REFERENCES `files` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `files_related_mph` WRITE;
/*!40000 ALTER TABLE `files_related_mph` DISABLE KEYS */;
/*!40000 ALTER TABLE `files_related_mph` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `i18n_locale`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `i18n_locale` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `code` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `i18n_locale_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `i18n_locale_created_by_id_fk` (`created_by_id`),
  KEY `i18n_locale_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `i18n_locale_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `i18n_locale_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `i18n_locale` WRITE;
/*!40000 ALTER TABLE `i18n_locale` DISABLE KEYS */;
INSERT INTO `i18n_locale` VALUES
(1,'uyvk1mkh1ejpb5phz4s2v3yv','English (en)','en','2026-11-27 23:16:11.667000','2026-11-27 23:16:11.667000','2026-11-27 23:16:11.667000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `i18n_locale` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `organizations`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `organizations` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `code` varchar(255) DEFAULT NULL,
  `kind` varchar(255) DEFAULT NULL,
  `region_code` varchar(255) DEFAULT NULL,
  `consolidated_into` tinyint(1) DEFAULT NULL,
  `deadline` varchar(255) DEFAULT NULL,
  `website` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `organizations_code_uq` (`code`),
  KEY `organizations_region_code_idx` (`region_code`),
  KEY `organizations_kind_idx` (`kind`),
  KEY `organizations_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `organizations_created_by_id_fk` (`created_by_id`),
  KEY `organizations_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `organizations_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `organizations_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `organizations` WRITE;
/*!40000 ALTER TABLE `organizations` DISABLE KEYS */;
INSERT INTO `organizations` VALUES
(1,'tamirn6tqe1l1km4d65qv7tk','示例县人民政府','UPGRADE-COUNTY','county','370199',1,NULL,NULL,'2026-11-27 23:16:21.331000','2026-11-27 23:16:21.331000','2026-11-27 23:16:21.292000',NULL,NULL,NULL),
(2,'e1mnmk73t6vyudfa33yh9xdi','示例县示例局','UPGRADE-BUREAU','department','370199',1,'02-20',NULL,'2026-11-27 23:16:21.479000','2026-11-27 23:16:22.007000','2026-11-27 23:16:21.403000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `organizations` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `organizations_members_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `organizations_members_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `organization_id` int(10) unsigned DEFAULT NULL,
  `user_id` int(10) unsigned DEFAULT NULL,
  `user_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `organizations_members_lnk_uq` (`organization_id`,`user_id`),
  KEY `organizations_members_lnk_fk` (`organization_id`),
  KEY `organizations_members_lnk_ifk` (`user_id`),
  KEY `organizations_members_lnk_ofk` (`user_ord`),
  CONSTRAINT `organizations_members_lnk_fk` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE,
  CONSTRAINT `organizations_members_lnk_ifk` FOREIGN KEY (`user_id`) REFERENCES `admin_users` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `organizations_members_lnk` WRITE;
/*!40000 ALTER TABLE `organizations_members_lnk` DISABLE KEYS */;
INSERT INTO `organizations_members_lnk` VALUES
(1,2,1,1);
/*!40000 ALTER TABLE `organizations_members_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `organizations_parent_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `organizations_parent_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `organization_id` int(10) unsigned DEFAULT NULL,
  `inv_organization_id` int(10) unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `organizations_parent_lnk_uq` (`organization_id`,`inv_organization_id`),
  KEY `organizations_parent_lnk_fk` (`organization_id`),
  KEY `organizations_parent_lnk_ifk` (`inv_organization_id`),
  CONSTRAINT `organizations_parent_lnk_fk` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE,
  CONSTRAINT `organizations_parent_lnk_ifk` FOREIGN KEY (`inv_organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `organizations_parent_lnk` WRITE;
/*!40000 ALTER TABLE `organizations_parent_lnk` DISABLE KEYS */;
INSERT INTO `organizations_parent_lnk` VALUES
(1,2,1);
/*!40000 ALTER TABLE `organizations_parent_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `reports`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `reports` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `title` varchar(255) DEFAULT NULL,
  `year` int(11) DEFAULT NULL,
  `layout` varchar(255) DEFAULT NULL,
  `source_url` varchar(255) DEFAULT NULL,
  `stage` varchar(255) DEFAULT NULL,
  `revision` int(11) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `reports_year_idx` (`year`),
  KEY `reports_stage_idx` (`stage`),
  KEY `reports_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `reports_created_by_id_fk` (`created_by_id`),
  KEY `reports_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `reports_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `reports_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `reports` WRITE;
/*!40000 ALTER TABLE `reports` DISABLE KEYS */;
INSERT INTO `reports` VALUES
(1,'zxhnmakv64tmb5gvckn4fhw0','示例县示例局2020年政府信息公开工作年度报告',2020,'v2019',NULL,'drafting',0,'2026-11-27 23:16:22.655000','2026-11-27 23:16:22.655000',NULL,NULL,NULL,NULL),
(2,'zxhnmakv64tmb5gvckn4fhw0','示例县示例局2020年政府信息公开工作年度报告',2020,'v2019',NULL,'drafting',0,'2026-11-27 23:16:22.655000','2026-11-27 23:16:22.655000','2026-11-27 23:16:22.903000',NULL,NULL,NULL),
(3,'h4h09cmxq8at8p1hd0b64qa0','示例县示例局2021年政府信息公开工作年度报告',2021,'v2021',NULL,'drafting',1,'2026-11-27 23:16:24.267000','2026-11-27 23:16:25.953000',NULL,NULL,NULL,NULL),
(5,'h4h09cmxq8at8p1hd0b64qa0','示例县示例局2021年政府信息公开工作年度报告',2021,'v2021',NULL,'drafting',1,'2026-11-27 23:16:24.267000','2026-11-27 23:16:25.953000','2026-11-27 23:16:26.410000',NULL,NULL,NULL),
(6,'cjnzl0z4r907e1ewp91fmckw','示例县示例局2022年政府信息公开工作年度报告',2022,'v2021',NULL,'drafting',0,'2026-11-27 23:16:27.862000','2026-11-27 23:16:27.862000',NULL,NULL,NULL,NULL);
/*!40000 ALTER TABLE `reports` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `reports_cmps`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `reports_cmps` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `entity_id` int(10) unsigned DEFAULT NULL,
  `cmp_id` int(10) unsigned DEFAULT NULL,
  `component_type` varchar(255) DEFAULT NULL,
  `field` varchar(255) DEFAULT NULL,
  `order` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `reports_uq` (`entity_id`,`cmp_id`,`field`,`component_type`),
  KEY `reports_field_idx` (`field`),
  KEY `reports_component_type_idx` (`component_type`),
  KEY `reports_entity_fk` (`entity_id`),
  CONSTRAINT `reports_entity_fk` FOREIGN KEY (`entity_id`) REFERENCES `reports` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=281 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `reports_cmps` WRITE;
/*!40000 ALTER TABLE `reports_cmps` DISABLE KEYS */;
INSERT INTO `reports_cmps` VALUES
(1,1,1,'report.section','sections',1),
(2,1,2,'report.section','sections',2),
(3,1,3,'report.section','sections',3),
(4,1,4,'report.section','sections',4),
(5,1,5,'report.section','sections',5),
(6,1,6,'report.section','sections',6),
(7,1,1,'report.proactive-row','proactive',1),
(8,1,2,'report.proactive-row','proactive',2),
(9,1,3,'report.proactive-row','proactive',3),
(10,1,4,'report.proactive-row','proactive',4),
(11,1,5,'report.proactive-row','proactive',5),
(12,1,6,'report.proactive-row','proactive',6),
(13,1,7,'report.proactive-row','proactive',7),
(14,1,8,'report.proactive-row','proactive',8),
(15,1,1,'report.application-row','applications',1),
(16,1,2,'report.application-row','applications',2),
(17,1,3,'report.application-row','applications',3),
(18,1,4,'report.application-row','applications',4),
(19,1,5,'report.application-row','applications',5),
(20,1,6,'report.application-row','applications',6),
(21,1,7,'report.application-row','applications',7),
(22,1,8,'report.application-row','applications',8),
(23,1,9,'report.application-row','applications',9),
(24,1,10,'report.application-row','applications',10),
(25,1,11,'report.application-row','applications',11),
(26,1,12,'report.application-row','applications',12),
(27,1,13,'report.application-row','applications',13),
(28,1,14,'report.application-row','applications',14),
(29,1,15,'report.application-row','applications',15),
(30,1,16,'report.application-row','applications',16),
(31,1,17,'report.application-row','applications',17),
(32,1,18,'report.application-row','applications',18),
(33,1,19,'report.application-row','applications',19),
(34,1,20,'report.application-row','applications',20),
(35,1,21,'report.application-row','applications',21),
(36,1,22,'report.application-row','applications',22),
(37,1,23,'report.application-row','applications',23),
(38,1,1,'report.remedy-row','remedies',1),
(39,1,2,'report.remedy-row','remedies',2),
(40,1,3,'report.remedy-row','remedies',3),
(41,2,7,'report.section','sections',1),
(42,2,8,'report.section','sections',2),
(43,2,9,'report.section','sections',3),
(44,2,10,'report.section','sections',4),
(45,2,11,'report.section','sections',5),
(46,2,12,'report.section','sections',6),
(47,2,9,'report.proactive-row','proactive',1),
(48,2,10,'report.proactive-row','proactive',2),
(49,2,11,'report.proactive-row','proactive',3),
(50,2,12,'report.proactive-row','proactive',4),
(51,2,13,'report.proactive-row','proactive',5),
(52,2,14,'report.proactive-row','proactive',6),
(53,2,15,'report.proactive-row','proactive',7),
(54,2,16,'report.proactive-row','proactive',8),
(55,2,24,'report.application-row','applications',1),
(56,2,25,'report.application-row','applications',2),
(57,2,26,'report.application-row','applications',3),
(58,2,27,'report.application-row','applications',4),
(59,2,28,'report.application-row','applications',5),
(60,2,29,'report.application-row','applications',6),
(61,2,30,'report.application-row','applications',7),
(62,2,31,'report.application-row','applications',8),
(63,2,32,'report.application-row','applications',9),
(64,2,33,'report.application-row','applications',10),
(65,2,34,'report.application-row','applications',11),
(66,2,35,'report.application-row','applications',12),
(67,2,36,'report.application-row','applications',13),
(68,2,37,'report.application-row','applications',14),
(69,2,38,'report.application-row','applications',15),
(70,2,39,'report.application-row','applications',16),
(71,2,40,'report.application-row','applications',17),
(72,2,41,'report.application-row','applications',18),
(73,2,42,'report.application-row','applications',19),
(74,2,43,'report.application-row','applications',20),
(75,2,44,'report.application-row','applications',21),
(76,2,45,'report.application-row','applications',22),
(77,2,46,'report.application-row','applications',23),
(78,2,4,'report.remedy-row','remedies',1),
(79,2,5,'report.remedy-row','remedies',2),
(80,2,6,'report.remedy-row','remedies',3),
(161,3,25,'report.section','sections',8),
(162,3,26,'report.section','sections',13),
(163,3,27,'report.section','sections',17),
(164,3,28,'report.section','sections',23),
(165,3,29,'report.section','sections',25),
(166,3,30,'report.section','sections',29),
(167,3,29,'report.proactive-row','proactive',3),
(168,3,30,'report.proactive-row','proactive',7),
(169,3,31,'report.proactive-row','proactive',11),
(170,3,32,'report.proactive-row','proactive',15),
(171,3,33,'report.proactive-row','proactive',19),
(172,3,34,'report.proactive-row','proactive',21),
(173,3,97,'report.application-row','applications',1),
(174,3,98,'report.application-row','applications',5),
(175,3,99,'report.application-row','applications',9),
(176,3,100,'report.application-row','applications',10),
(177,3,101,'report.application-row','applications',12),
(178,3,102,'report.application-row','applications',14),
(179,3,103,'report.application-row','applications',16),
(180,3,104,'report.application-row','applications',18),
(181,3,105,'report.application-row','applications',20),
(182,3,106,'report.application-row','applications',22),
(183,3,107,'report.application-row','applications',24),
(184,3,108,'report.application-row','applications',26),
(185,3,109,'report.application-row','applications',27),
(186,3,110,'report.application-row','applications',28),
(187,3,111,'report.application-row','applications',30),
(188,3,112,'report.application-row','applications',31),
(189,3,113,'report.application-row','applications',32),
(190,3,114,'report.application-row','applications',33),
(191,3,115,'report.application-row','applications',34),
(192,3,116,'report.application-row','applications',35),
(193,3,117,'report.application-row','applications',36),
(194,3,118,'report.application-row','applications',37),
(195,3,119,'report.application-row','applications',38),
(196,3,120,'report.application-row','applications',39),
(197,3,121,'report.application-row','applications',40),
(198,3,13,'report.remedy-row','remedies',2),
(199,3,14,'report.remedy-row','remedies',4),
(200,3,15,'report.remedy-row','remedies',6),
(201,5,31,'report.section','sections',1),
(202,5,32,'report.section','sections',2),
(203,5,33,'report.section','sections',3),
(204,5,34,'report.section','sections',4),
(205,5,35,'report.section','sections',5),
(206,5,36,'report.section','sections',6),
(207,5,35,'report.proactive-row','proactive',1),
(208,5,36,'report.proactive-row','proactive',2),
(209,5,37,'report.proactive-row','proactive',3),
(210,5,38,'report.proactive-row','proactive',4),
(211,5,39,'report.proactive-row','proactive',5),
(212,5,40,'report.proactive-row','proactive',6),
(213,5,122,'report.application-row','applications',1),
(214,5,123,'report.application-row','applications',2),
(215,5,124,'report.application-row','applications',3),
(216,5,125,'report.application-row','applications',4),
(217,5,126,'report.application-row','applications',5),
(218,5,127,'report.application-row','applications',6),
(219,5,128,'report.application-row','applications',7),
(220,5,129,'report.application-row','applications',8),
(221,5,130,'report.application-row','applications',9),
(222,5,131,'report.application-row','applications',10),
(223,5,132,'report.application-row','applications',11),
(224,5,133,'report.application-row','applications',12),
(225,5,134,'report.application-row','applications',13),
(226,5,135,'report.application-row','applications',14),
(227,5,136,'report.application-row','applications',15),
(228,5,137,'report.application-row','applications',16),
(229,5,138,'report.application-row','applications',17),
(230,5,139,'report.application-row','applications',18),
(231,5,140,'report.application-row','applications',19),
(232,5,141,'report.application-row','applications',20),
(233,5,142,'report.application-row','applications',21),
(234,5,143,'report.application-row','applications',22),
(235,5,144,'report.application-row','applications',23),
(236,5,145,'report.application-row','applications',24),
(237,5,146,'report.application-row','applications',25),
(238,5,16,'report.remedy-row','remedies',1),
(239,5,17,'report.remedy-row','remedies',2),
(240,5,18,'report.remedy-row','remedies',3),
(241,6,37,'report.section','sections',1),
(242,6,38,'report.section','sections',2),
(243,6,39,'report.section','sections',3),
(244,6,40,'report.section','sections',4),
(245,6,41,'report.section','sections',5),
(246,6,42,'report.section','sections',6),
(247,6,41,'report.proactive-row','proactive',1),
(248,6,42,'report.proactive-row','proactive',2),
(249,6,43,'report.proactive-row','proactive',3),
(250,6,44,'report.proactive-row','proactive',4),
(251,6,45,'report.proactive-row','proactive',5),
(252,6,46,'report.proactive-row','proactive',6),
(253,6,147,'report.application-row','applications',1),
(254,6,148,'report.application-row','applications',2),
(255,6,149,'report.application-row','applications',3),
(256,6,150,'report.application-row','applications',4),
(257,6,151,'report.application-row','applications',5),
(258,6,152,'report.application-row','applications',6),
(259,6,153,'report.application-row','applications',7),
(260,6,154,'report.application-row','applications',8),
(261,6,155,'report.application-row','applications',9),
(262,6,156,'report.application-row','applications',10),
(263,6,157,'report.application-row','applications',11),
(264,6,158,'report.application-row','applications',12),
(265,6,159,'report.application-row','applications',13),
(266,6,160,'report.application-row','applications',14),
(267,6,161,'report.application-row','applications',15),
(268,6,162,'report.application-row','applications',16),
(269,6,163,'report.application-row','applications',17),
(270,6,164,'report.application-row','applications',18),
(271,6,165,'report.application-row','applications',19),
(272,6,166,'report.application-row','applications',20),
(273,6,167,'report.application-row','applications',21),
(274,6,168,'report.application-row','applications',22),
(275,6,169,'report.application-row','applications',23),
(276,6,170,'report.application-row','applications',24),
(277,6,171,'report.application-row','applications',25),
(278,6,19,'report.remedy-row','remedies',1),
(279,6,20,'report.remedy-row','remedies',2),
(280,6,21,'report.remedy-row','remedies',3);
/*!40000 ALTER TABLE `reports_cmps` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `reports_organization_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `reports_organization_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `report_id` int(10) unsigned DEFAULT NULL,
  `organization_id` int(10) unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `reports_organization_lnk_uq` (`report_id`,`organization_id`),
  KEY `reports_organization_lnk_fk` (`report_id`),
  KEY `reports_organization_lnk_ifk` (`organization_id`),
  CONSTRAINT `reports_organization_lnk_fk` FOREIGN KEY (`report_id`) REFERENCES `reports` (`id`) ON DELETE CASCADE,
  CONSTRAINT `reports_organization_lnk_ifk` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `reports_organization_lnk` WRITE;
/*!40000 ALTER TABLE `reports_organization_lnk` DISABLE KEYS */;
INSERT INTO `reports_organization_lnk` VALUES
(1,1,2),
(2,2,2),
(3,3,2),
(5,5,2),
(6,6,2);
/*!40000 ALTER TABLE `reports_organization_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_ai_localization_jobs`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_ai_localization_jobs` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `content_type` varchar(255) NOT NULL,
  `related_document_id` varchar(255) NOT NULL,
  `source_locale` varchar(255) NOT NULL,
  `target_locales` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`target_locales`)),
  `status` varchar(255) NOT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_ai_localization_jobs` WRITE;
/*!40000 ALTER TABLE `strapi_ai_localization_jobs` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_ai_localization_jobs` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_ai_metadata_jobs`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_ai_metadata_jobs` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `status` varchar(255) NOT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `completed_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_ai_metadata_jobs` WRITE;
/*!40000 ALTER TABLE `strapi_ai_metadata_jobs` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_ai_metadata_jobs` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_api_token_permissions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_api_token_permissions` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `action` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_api_token_permissions_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_api_token_permissions_created_by_id_fk` (`created_by_id`),
  KEY `strapi_api_token_permissions_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_api_token_permissions_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_api_token_permissions_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_api_token_permissions` WRITE;
/*!40000 ALTER TABLE `strapi_api_token_permissions` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_api_token_permissions` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_api_token_permissions_token_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_api_token_permissions_token_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `api_token_permission_id` int(10) unsigned DEFAULT NULL,
  `api_token_id` int(10) unsigned DEFAULT NULL,
  `api_token_permission_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_api_token_permissions_token_lnk_uq` (`api_token_permission_id`,`api_token_id`),
  KEY `strapi_api_token_permissions_token_lnk_fk` (`api_token_permission_id`),
  KEY `strapi_api_token_permissions_token_lnk_ifk` (`api_token_id`),
  KEY `strapi_api_token_permissions_token_lnk_oifk` (`api_token_permission_ord`),
  CONSTRAINT `strapi_api_token_permissions_token_lnk_fk` FOREIGN KEY (`api_token_permission_id`) REFERENCES `strapi_api_token_permissions` (`id`) ON DELETE CASCADE,
  CONSTRAINT `strapi_api_token_permissions_token_lnk_ifk` FOREIGN KEY (`api_token_id`) REFERENCES `strapi_api_tokens` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_api_token_permissions_token_lnk` WRITE;
/*!40000 ALTER TABLE `strapi_api_token_permissions_token_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_api_token_permissions_token_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_api_tokens`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_api_tokens` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `description` varchar(255) DEFAULT NULL,
  `kind` varchar(255) DEFAULT NULL,
  `type` varchar(255) DEFAULT NULL,
  `access_key` varchar(255) DEFAULT NULL,
  `encrypted_key` longtext DEFAULT NULL,
  `last_used_at` datetime(6) DEFAULT NULL,
  `expires_at` datetime(6) DEFAULT NULL,
  `lifespan` bigint(20) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_api_tokens_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_api_tokens_created_by_id_fk` (`created_by_id`),
  KEY `strapi_api_tokens_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_api_tokens_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_api_tokens_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_api_tokens` WRITE;
/*!40000 ALTER TABLE `strapi_api_tokens` DISABLE KEYS */;
INSERT INTO `strapi_api_tokens` VALUES
(1,'rtnqtgmipyv032y0d9d8c4jm','Read Only','A default API token with read-only permissions, only used for accessing resources','content-api','read-only','194da081d8c9f977cf27ac35c741d8d058d4f2d204927adf80bab212f96aa662ac36ee3eed4a36978161e3dfea64de3ade68111753635bd8139e289331a5b8a2','v1:8dfe07cfac8bb7d3fd383deb320ab0dc:d2af23242a40a27f66d7f885df4c92eb0f9d72af3ae9b73b1baa25d9e340801bb1f27b79192aed110bafe0ece87d53f534c964e7636bdd8b878f718c21a4d6dfc351a9323878bcc13da7bc2755daa8036c7d56cfc62ec0777b356ee72e1afb23c4c63497b461971e726e66c8a7050955dd56db2813d69c3561833338a0d6784f567f0a48ed1c88f38a196ffd1d5373a747389900d52af4166e0fbb229e5a62ea382b9309cfebb2a5cc7b58c33f61dea4c273714084391958e21354148602d96ccbaad03d5a15382a786b40af481f4c9b35461185eaa88bd98913d4a0d78c4f1c4fa400a32a89d7e2276400327f99ec8a066991ca8dd68016104205955c0f38e2:c03c4a017e8aa34bc0b9256c52527fa7',NULL,NULL,NULL,'2026-11-27 23:16:21.214000','2026-11-27 23:16:21.214000','2026-11-27 23:16:21.214000',NULL,NULL,NULL),
(2,'apxhnzg10pxxcqjl4axnyhml','Full Access','A default API token with full access permissions, used for accessing or modifying resources','content-api','full-access','d50989904efe571eddeb9ae08e1993ea42b4318e1bb4d77c4d1108548a501b273679f67043858488fcdb7760dfa428ecb6e3d78b6cf6355f69e6d9b3c0a66a40','v1:90c406f5fbaa25d1ce327f9eb82993f7:985f80314b263008da6b44a92d9c4a6e924ca387ae95571ab8a895515ab1ee9544ab6fefa51dd937bff62a4e6399927d749f76e4dc1545b0f25b30b6d3af0987a270b6e29bdaf254c98082488af9ff3bffec2e5c3727787197d53908dde958056686487b7fb6fa49c598197c84e6125506e8c9c442a29e158e759692662828cfbb4f22adcff3bc7a9c8a108c7fe0e87c7a73c2b854fee03e47aee2dfe143845ab099d1f4a65b876a1060c45a02da9c1ba1022d9b09b235b85af4b7b9c21d1da55d786da62ca62d59a42f9444accb16648f3ce2d70b8a03e32cf32bc9f9ee3dcd1e644b3165c2f963011e041c4c6502b9ec22c01aaad979a11f81fd948b5fca6f:9b6ea177ab1924c66f8ee922742b0435',NULL,NULL,NULL,'2026-11-27 23:16:21.258000','2026-11-27 23:16:21.258000','2026-11-27 23:16:21.258000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `strapi_api_tokens` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_api_tokens_admin_user_owner_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_api_tokens_admin_user_owner_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `api_token_id` int(10) unsigned DEFAULT NULL,
  `user_id` int(10) unsigned DEFAULT NULL,
  `api_token_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_api_tokens_admin_user_owner_lnk_uq` (`api_token_id`,`user_id`),
  KEY `strapi_api_tokens_admin_user_owner_lnk_fk` (`api_token_id`),
  KEY `strapi_api_tokens_admin_user_owner_lnk_ifk` (`user_id`),
  KEY `strapi_api_tokens_admin_user_owner_lnk_oifk` (`api_token_ord`),
  CONSTRAINT `strapi_api_tokens_admin_user_owner_lnk_fk` FOREIGN KEY (`api_token_id`) REFERENCES `strapi_api_tokens` (`id`) ON DELETE CASCADE,
  CONSTRAINT `strapi_api_tokens_admin_user_owner_lnk_ifk` FOREIGN KEY (`user_id`) REFERENCES `admin_users` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_api_tokens_admin_user_owner_lnk` WRITE;
/*!40000 ALTER TABLE `strapi_api_tokens_admin_user_owner_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_api_tokens_admin_user_owner_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_core_store_settings`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_core_store_settings` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `key` varchar(255) DEFAULT NULL,
  `value` longtext DEFAULT NULL,
  `type` varchar(255) DEFAULT NULL,
  `environment` varchar(255) DEFAULT NULL,
  `tag` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=39 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_core_store_settings` WRITE;
/*!40000 ALTER TABLE `strapi_core_store_settings` DISABLE KEYS */;
INSERT INTO `strapi_core_store_settings` VALUES
(1,'strapi_unidirectional-join-table-repair-ran','true','boolean',NULL,NULL),
(2,'strapi_content_types_schema','{\"plugin::upload.file\":{\"collectionName\":\"files\",\"info\":{\"singularName\":\"file\",\"pluralName\":\"files\",\"displayName\":\"File\",\"description\":\"\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"alternativeText\":{\"type\":\"text\",\"configurable\":false},\"caption\":{\"type\":\"text\",\"configurable\":false},\"focalPoint\":{\"type\":\"json\",\"configurable\":false},\"width\":{\"type\":\"integer\",\"configurable\":false},\"height\":{\"type\":\"integer\",\"configurable\":false},\"formats\":{\"type\":\"json\",\"configurable\":false},\"hash\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"ext\":{\"type\":\"string\",\"configurable\":false},\"mime\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"size\":{\"type\":\"decimal\",\"configurable\":false,\"required\":true},\"url\":{\"type\":\"text\",\"configurable\":false,\"required\":true},\"previewUrl\":{\"type\":\"text\",\"configurable\":false},\"provider\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"provider_metadata\":{\"type\":\"json\",\"configurable\":false},\"related\":{\"type\":\"relation\",\"relation\":\"morphToMany\",\"configurable\":false},\"folder\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::upload.folder\",\"inversedBy\":\"files\",\"private\":true},\"folderPath\":{\"type\":\"string\",\"minLength\":1,\"required\":true,\"private\":true,\"searchable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::upload.file\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"files\"}}},\"indexes\":[{\"name\":\"upload_files_folder_path_index\",\"columns\":[\"folder_path\"],\"type\":null},{\"name\":\"upload_files_created_at_index\",\"columns\":[\"created_at\"],\"type\":null},{\"name\":\"upload_files_updated_at_index\",\"columns\":[\"updated_at\"],\"type\":null},{\"name\":\"upload_files_name_index\",\"columns\":[\"name\"],\"type\":null},{\"name\":\"upload_files_size_index\",\"columns\":[\"size\"],\"type\":null},{\"name\":\"upload_files_ext_index\",\"columns\":[\"ext\"],\"type\":null}],\"plugin\":\"upload\",\"globalId\":\"UploadFile\",\"uid\":\"plugin::upload.file\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"files\",\"info\":{\"singularName\":\"file\",\"pluralName\":\"files\",\"displayName\":\"File\",\"description\":\"\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"alternativeText\":{\"type\":\"text\",\"configurable\":false},\"caption\":{\"type\":\"text\",\"configurable\":false},\"focalPoint\":{\"type\":\"json\",\"configurable\":false},\"width\":{\"type\":\"integer\",\"configurable\":false},\"height\":{\"type\":\"integer\",\"configurable\":false},\"formats\":{\"type\":\"json\",\"configurable\":false},\"hash\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"ext\":{\"type\":\"string\",\"configurable\":false},\"mime\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"size\":{\"type\":\"decimal\",\"configurable\":false,\"required\":true},\"url\":{\"type\":\"text\",\"configurable\":false,\"required\":true},\"previewUrl\":{\"type\":\"text\",\"configurable\":false},\"provider\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"provider_metadata\":{\"type\":\"json\",\"configurable\":false},\"related\":{\"type\":\"relation\",\"relation\":\"morphToMany\",\"configurable\":false},\"folder\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::upload.folder\",\"inversedBy\":\"files\",\"private\":true},\"folderPath\":{\"type\":\"string\",\"minLength\":1,\"required\":true,\"private\":true,\"searchable\":false}},\"indexes\":[{\"name\":\"upload_files_folder_path_index\",\"columns\":[\"folder_path\"],\"type\":null},{\"name\":\"upload_files_created_at_index\",\"columns\":[\"created_at\"],\"type\":null},{\"name\":\"upload_files_updated_at_index\",\"columns\":[\"updated_at\"],\"type\":null},{\"name\":\"upload_files_name_index\",\"columns\":[\"name\"],\"type\":null},{\"name\":\"upload_files_size_index\",\"columns\":[\"size\"],\"type\":null},{\"name\":\"upload_files_ext_index\",\"columns\":[\"ext\"],\"type\":null}],\"kind\":\"collectionType\"},\"modelName\":\"file\"},\"plugin::upload.folder\":{\"collectionName\":\"upload_folders\",\"info\":{\"singularName\":\"folder\",\"pluralName\":\"folders\",\"displayName\":\"Folder\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"required\":true},\"pathId\":{\"type\":\"integer\",\"unique\":true,\"required\":true},\"parent\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::upload.folder\",\"inversedBy\":\"children\"},\"children\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::upload.folder\",\"mappedBy\":\"parent\"},\"files\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::upload.file\",\"mappedBy\":\"folder\"},\"path\":{\"type\":\"string\",\"minLength\":1,\"required\":true},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::upload.folder\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"upload_folders\"}}},\"indexes\":[{\"name\":\"upload_folders_path_id_index\",\"columns\":[\"path_id\"],\"type\":\"unique\"},{\"name\":\"upload_folders_path_index\",\"columns\":[\"path\"],\"type\":\"unique\"}],\"plugin\":\"upload\",\"globalId\":\"UploadFolder\",\"uid\":\"plugin::upload.folder\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"upload_folders\",\"info\":{\"singularName\":\"folder\",\"pluralName\":\"folders\",\"displayName\":\"Folder\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"required\":true},\"pathId\":{\"type\":\"integer\",\"unique\":true,\"required\":true},\"parent\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::upload.folder\",\"inversedBy\":\"children\"},\"children\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::upload.folder\",\"mappedBy\":\"parent\"},\"files\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::upload.file\",\"mappedBy\":\"folder\"},\"path\":{\"type\":\"string\",\"minLength\":1,\"required\":true}},\"indexes\":[{\"name\":\"upload_folders_path_id_index\",\"columns\":[\"path_id\"],\"type\":\"unique\"},{\"name\":\"upload_folders_path_index\",\"columns\":[\"path\"],\"type\":\"unique\"}],\"kind\":\"collectionType\"},\"modelName\":\"folder\"},\"plugin::i18n.locale\":{\"info\":{\"singularName\":\"locale\",\"pluralName\":\"locales\",\"collectionName\":\"locales\",\"displayName\":\"Locale\",\"description\":\"\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"min\":1,\"max\":50,\"configurable\":false},\"code\":{\"type\":\"string\",\"unique\":true,\"configurable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::i18n.locale\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"i18n_locale\"}}},\"plugin\":\"i18n\",\"collectionName\":\"i18n_locale\",\"globalId\":\"I18NLocale\",\"uid\":\"plugin::i18n.locale\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"i18n_locale\",\"info\":{\"singularName\":\"locale\",\"pluralName\":\"locales\",\"collectionName\":\"locales\",\"displayName\":\"Locale\",\"description\":\"\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"min\":1,\"max\":50,\"configurable\":false},\"code\":{\"type\":\"string\",\"unique\":true,\"configurable\":false}},\"kind\":\"collectionType\"},\"modelName\":\"locale\"},\"plugin::content-releases.release\":{\"collectionName\":\"strapi_releases\",\"info\":{\"singularName\":\"release\",\"pluralName\":\"releases\",\"displayName\":\"Release\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"required\":true},\"releasedAt\":{\"type\":\"datetime\"},\"scheduledAt\":{\"type\":\"datetime\"},\"timezone\":{\"type\":\"string\"},\"status\":{\"type\":\"enumeration\",\"enum\":[\"ready\",\"blocked\",\"failed\",\"done\",\"empty\"],\"required\":true},\"actions\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::content-releases.release-action\",\"mappedBy\":\"release\"},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::content-releases.release\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_releases\"}}},\"plugin\":\"content-releases\",\"globalId\":\"ContentReleasesRelease\",\"uid\":\"plugin::content-releases.release\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_releases\",\"info\":{\"singularName\":\"release\",\"pluralName\":\"releases\",\"displayName\":\"Release\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"required\":true},\"releasedAt\":{\"type\":\"datetime\"},\"scheduledAt\":{\"type\":\"datetime\"},\"timezone\":{\"type\":\"string\"},\"status\":{\"type\":\"enumeration\",\"enum\":[\"ready\",\"blocked\",\"failed\",\"done\",\"empty\"],\"required\":true},\"actions\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::content-releases.release-action\",\"mappedBy\":\"release\"}},\"kind\":\"collectionType\"},\"modelName\":\"release\"},\"plugin::content-releases.release-action\":{\"collectionName\":\"strapi_release_actions\",\"info\":{\"singularName\":\"release-action\",\"pluralName\":\"release-actions\",\"displayName\":\"Release Action\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"type\":{\"type\":\"enumeration\",\"enum\":[\"publish\",\"unpublish\"],\"required\":true},\"contentType\":{\"type\":\"string\",\"required\":true},\"entryDocumentId\":{\"type\":\"string\"},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"release\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::content-releases.release\",\"inversedBy\":\"actions\"},\"isEntryValid\":{\"type\":\"boolean\"},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::content-releases.release-action\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_release_actions\"}}},\"plugin\":\"content-releases\",\"globalId\":\"ContentReleasesReleaseAction\",\"uid\":\"plugin::content-releases.release-action\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_release_actions\",\"info\":{\"singularName\":\"release-action\",\"pluralName\":\"release-actions\",\"displayName\":\"Release Action\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"type\":{\"type\":\"enumeration\",\"enum\":[\"publish\",\"unpublish\"],\"required\":true},\"contentType\":{\"type\":\"string\",\"required\":true},\"entryDocumentId\":{\"type\":\"string\"},\"locale\":{\"type\":\"string\"},\"release\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::content-releases.release\",\"inversedBy\":\"actions\"},\"isEntryValid\":{\"type\":\"boolean\"}},\"kind\":\"collectionType\"},\"modelName\":\"release-action\"},\"plugin::review-workflows.workflow\":{\"collectionName\":\"strapi_workflows\",\"info\":{\"name\":\"Workflow\",\"description\":\"\",\"singularName\":\"workflow\",\"pluralName\":\"workflows\",\"displayName\":\"Workflow\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"required\":true,\"unique\":true},\"stages\":{\"type\":\"relation\",\"target\":\"plugin::review-workflows.workflow-stage\",\"relation\":\"oneToMany\",\"mappedBy\":\"workflow\"},\"stageRequiredToPublish\":{\"type\":\"relation\",\"target\":\"plugin::review-workflows.workflow-stage\",\"relation\":\"oneToOne\",\"required\":false},\"contentTypes\":{\"type\":\"json\",\"required\":true,\"default\":\"[]\"},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::review-workflows.workflow\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_workflows\"}}},\"plugin\":\"review-workflows\",\"globalId\":\"ReviewWorkflowsWorkflow\",\"uid\":\"plugin::review-workflows.workflow\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_workflows\",\"info\":{\"name\":\"Workflow\",\"description\":\"\",\"singularName\":\"workflow\",\"pluralName\":\"workflows\",\"displayName\":\"Workflow\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"required\":true,\"unique\":true},\"stages\":{\"type\":\"relation\",\"target\":\"plugin::review-workflows.workflow-stage\",\"relation\":\"oneToMany\",\"mappedBy\":\"workflow\"},\"stageRequiredToPublish\":{\"type\":\"relation\",\"target\":\"plugin::review-workflows.workflow-stage\",\"relation\":\"oneToOne\",\"required\":false},\"contentTypes\":{\"type\":\"json\",\"required\":true,\"default\":\"[]\"}},\"kind\":\"collectionType\"},\"modelName\":\"workflow\"},\"plugin::review-workflows.workflow-stage\":{\"collectionName\":\"strapi_workflows_stages\",\"info\":{\"name\":\"Workflow Stage\",\"description\":\"\",\"singularName\":\"workflow-stage\",\"pluralName\":\"workflow-stages\",\"displayName\":\"Stages\"},\"options\":{\"version\":\"1.1.0\",\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"configurable\":false},\"color\":{\"type\":\"string\",\"configurable\":false,\"default\":\"#4945FF\"},\"workflow\":{\"type\":\"relation\",\"target\":\"plugin::review-workflows.workflow\",\"relation\":\"manyToOne\",\"inversedBy\":\"stages\",\"configurable\":false},\"permissions\":{\"type\":\"relation\",\"target\":\"admin::permission\",\"relation\":\"manyToMany\",\"configurable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::review-workflows.workflow-stage\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_workflows_stages\"}}},\"plugin\":\"review-workflows\",\"globalId\":\"ReviewWorkflowsWorkflowStage\",\"uid\":\"plugin::review-workflows.workflow-stage\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_workflows_stages\",\"info\":{\"name\":\"Workflow Stage\",\"description\":\"\",\"singularName\":\"workflow-stage\",\"pluralName\":\"workflow-stages\",\"displayName\":\"Stages\"},\"options\":{\"version\":\"1.1.0\"},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"configurable\":false},\"color\":{\"type\":\"string\",\"configurable\":false,\"default\":\"#4945FF\"},\"workflow\":{\"type\":\"relation\",\"target\":\"plugin::review-workflows.workflow\",\"relation\":\"manyToOne\",\"inversedBy\":\"stages\",\"configurable\":false},\"permissions\":{\"type\":\"relation\",\"target\":\"admin::permission\",\"relation\":\"manyToMany\",\"configurable\":false}},\"kind\":\"collectionType\"},\"modelName\":\"workflow-stage\"},\"plugin::users-permissions.permission\":{\"collectionName\":\"up_permissions\",\"info\":{\"name\":\"permission\",\"description\":\"\",\"singularName\":\"permission\",\"pluralName\":\"permissions\",\"displayName\":\"Permission\"},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"required\":true,\"configurable\":false},\"role\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::users-permissions.role\",\"inversedBy\":\"permissions\",\"configurable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::users-permissions.permission\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"up_permissions\"}}},\"plugin\":\"users-permissions\",\"globalId\":\"UsersPermissionsPermission\",\"uid\":\"plugin::users-permissions.permission\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"up_permissions\",\"info\":{\"name\":\"permission\",\"description\":\"\",\"singularName\":\"permission\",\"pluralName\":\"permissions\",\"displayName\":\"Permission\"},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"required\":true,\"configurable\":false},\"role\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::users-permissions.role\",\"inversedBy\":\"permissions\",\"configurable\":false}},\"kind\":\"collectionType\"},\"modelName\":\"permission\",\"options\":{\"draftAndPublish\":false}},\"plugin::users-permissions.role\":{\"collectionName\":\"up_roles\",\"info\":{\"name\":\"role\",\"description\":\"\",\"singularName\":\"role\",\"pluralName\":\"roles\",\"displayName\":\"Role\"},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"required\":true,\"configurable\":false},\"description\":{\"type\":\"string\",\"configurable\":false},\"type\":{\"type\":\"string\",\"unique\":true,\"configurable\":false},\"permissions\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::users-permissions.permission\",\"mappedBy\":\"role\",\"configurable\":false},\"users\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::users-permissions.user\",\"mappedBy\":\"role\",\"configurable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::users-permissions.role\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"up_roles\"}}},\"plugin\":\"users-permissions\",\"globalId\":\"UsersPermissionsRole\",\"uid\":\"plugin::users-permissions.role\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"up_roles\",\"info\":{\"name\":\"role\",\"description\":\"\",\"singularName\":\"role\",\"pluralName\":\"roles\",\"displayName\":\"Role\"},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"required\":true,\"configurable\":false},\"description\":{\"type\":\"string\",\"configurable\":false},\"type\":{\"type\":\"string\",\"unique\":true,\"configurable\":false},\"permissions\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::users-permissions.permission\",\"mappedBy\":\"role\",\"configurable\":false},\"users\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::users-permissions.user\",\"mappedBy\":\"role\",\"configurable\":false}},\"kind\":\"collectionType\"},\"modelName\":\"role\",\"options\":{\"draftAndPublish\":false}},\"plugin::users-permissions.user\":{\"collectionName\":\"up_users\",\"info\":{\"name\":\"user\",\"description\":\"\",\"singularName\":\"user\",\"pluralName\":\"users\",\"displayName\":\"User\"},\"options\":{\"timestamps\":true,\"draftAndPublish\":false},\"attributes\":{\"username\":{\"type\":\"string\",\"minLength\":3,\"unique\":true,\"configurable\":false,\"required\":true},\"email\":{\"type\":\"email\",\"minLength\":6,\"configurable\":false,\"required\":true},\"provider\":{\"type\":\"string\",\"configurable\":false},\"password\":{\"type\":\"password\",\"minLength\":6,\"configurable\":false,\"private\":true,\"searchable\":false},\"resetPasswordToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"confirmationToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"confirmed\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false},\"blocked\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false},\"role\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::users-permissions.role\",\"inversedBy\":\"users\",\"configurable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::users-permissions.user\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"up_users\"}}},\"config\":{\"attributes\":{\"resetPasswordToken\":{\"hidden\":true},\"confirmationToken\":{\"hidden\":true},\"provider\":{\"hidden\":true}}},\"plugin\":\"users-permissions\",\"globalId\":\"UsersPermissionsUser\",\"uid\":\"plugin::users-permissions.user\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"up_users\",\"info\":{\"name\":\"user\",\"description\":\"\",\"singularName\":\"user\",\"pluralName\":\"users\",\"displayName\":\"User\"},\"options\":{\"timestamps\":true},\"attributes\":{\"username\":{\"type\":\"string\",\"minLength\":3,\"unique\":true,\"configurable\":false,\"required\":true},\"email\":{\"type\":\"email\",\"minLength\":6,\"configurable\":false,\"required\":true},\"provider\":{\"type\":\"string\",\"configurable\":false},\"password\":{\"type\":\"password\",\"minLength\":6,\"configurable\":false,\"private\":true,\"searchable\":false},\"resetPasswordToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"confirmationToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"confirmed\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false},\"blocked\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false},\"role\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"plugin::users-permissions.role\",\"inversedBy\":\"users\",\"configurable\":false}},\"kind\":\"collectionType\"},\"modelName\":\"user\"},\"plugin::disclosure.publication\":{\"kind\":\"collectionType\",\"collectionName\":\"disclosure_publications\",\"info\":{\"singularName\":\"publication\",\"pluralName\":\"publications\",\"displayName\":\"Publication\",\"description\":\"The public record: each version of a report that was published, and each withdrawal; rows are only ever added\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"indexes\":[{\"name\":\"disclosure_publications_version_uq\",\"columns\":[\"organization_code\",\"year\",\"version\",\"kind\"],\"type\":\"unique\"},{\"name\":\"disclosure_publications_newest_uq\",\"columns\":[\"organization_code\",\"year\",\"sequence\"],\"type\":\"unique\"},{\"name\":\"disclosure_publications_year_idx\",\"columns\":[\"year\",\"organization_code\"]},{\"name\":\"disclosure_publications_region_idx\",\"columns\":[\"region_code\"]}],\"attributes\":{\"sequence\":{\"type\":\"integer\",\"required\":true,\"column\":{\"unique\":true,\"notNullable\":true}},\"kind\":{\"type\":\"enumeration\",\"enum\":[\"publication\",\"withdrawal\"],\"required\":true},\"organizationCode\":{\"type\":\"string\",\"required\":true},\"organizationName\":{\"type\":\"string\",\"required\":true},\"organizationKind\":{\"type\":\"string\"},\"regionCode\":{\"type\":\"string\"},\"year\":{\"type\":\"integer\",\"required\":true},\"version\":{\"type\":\"integer\",\"required\":true},\"layout\":{\"type\":\"string\",\"required\":true},\"title\":{\"type\":\"string\",\"required\":true},\"document\":{\"type\":\"text\",\"required\":true,\"column\":{\"notNullable\":true}},\"digest\":{\"type\":\"string\",\"required\":true},\"previousLink\":{\"type\":\"string\",\"column\":{\"unique\":true}},\"link\":{\"type\":\"string\",\"required\":true,\"column\":{\"unique\":true,\"notNullable\":true}},\"at\":{\"type\":\"string\",\"required\":true},\"actorId\":{\"type\":\"integer\"},\"actorName\":{\"type\":\"string\",\"required\":true},\"note\":{\"type\":\"text\"},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"plugin::disclosure.publication\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"disclosure_publications\"}}},\"plugin\":\"disclosure\",\"globalId\":\"DisclosurePublication\",\"uid\":\"plugin::disclosure.publication\",\"modelType\":\"contentType\",\"__schema__\":{\"collectionName\":\"disclosure_publications\",\"info\":{\"singularName\":\"publication\",\"pluralName\":\"publications\",\"displayName\":\"Publication\",\"description\":\"The public record: each version of a report that was published, and each withdrawal; rows are only ever added\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"sequence\":{\"type\":\"integer\",\"required\":true,\"column\":{\"unique\":true,\"notNullable\":true}},\"kind\":{\"type\":\"enumeration\",\"enum\":[\"publication\",\"withdrawal\"],\"required\":true},\"organizationCode\":{\"type\":\"string\",\"required\":true},\"organizationName\":{\"type\":\"string\",\"required\":true},\"organizationKind\":{\"type\":\"string\"},\"regionCode\":{\"type\":\"string\"},\"year\":{\"type\":\"integer\",\"required\":true},\"version\":{\"type\":\"integer\",\"required\":true},\"layout\":{\"type\":\"string\",\"required\":true},\"title\":{\"type\":\"string\",\"required\":true},\"document\":{\"type\":\"text\",\"required\":true,\"column\":{\"notNullable\":true}},\"digest\":{\"type\":\"string\",\"required\":true},\"previousLink\":{\"type\":\"string\",\"column\":{\"unique\":true}},\"link\":{\"type\":\"string\",\"required\":true,\"column\":{\"unique\":true,\"notNullable\":true}},\"at\":{\"type\":\"string\",\"required\":true},\"actorId\":{\"type\":\"integer\"},\"actorName\":{\"type\":\"string\",\"required\":true},\"note\":{\"type\":\"text\"}},\"kind\":\"collectionType\",\"indexes\":[{\"name\":\"disclosure_publications_version_uq\",\"columns\":[\"organization_code\",\"year\",\"version\",\"kind\"],\"type\":\"unique\"},{\"name\":\"disclosure_publications_newest_uq\",\"columns\":[\"organization_code\",\"year\",\"sequence\"],\"type\":\"unique\"},{\"name\":\"disclosure_publications_year_idx\",\"columns\":[\"year\",\"organization_code\"]},{\"name\":\"disclosure_publications_region_idx\",\"columns\":[\"region_code\"]}]},\"modelName\":\"publication\"},\"api::organization.organization\":{\"kind\":\"collectionType\",\"collectionName\":\"organizations\",\"info\":{\"singularName\":\"organization\",\"pluralName\":\"organizations\",\"displayName\":\"Organization\",\"description\":\"An administrative body that publishes annual reports\"},\"options\":{\"draftAndPublish\":false},\"indexes\":[{\"name\":\"organizations_region_code_idx\",\"columns\":[\"region_code\"]},{\"name\":\"organizations_kind_idx\",\"columns\":[\"kind\"]}],\"attributes\":{\"name\":{\"type\":\"string\",\"required\":true,\"maxLength\":200},\"code\":{\"type\":\"string\",\"required\":true,\"unique\":true,\"regex\":\"^[A-Za-z0-9-]{2,32}$\",\"column\":{\"unique\":true}},\"kind\":{\"type\":\"enumeration\",\"enum\":[\"department\",\"township\",\"county\",\"prefecture\",\"province\"]},\"regionCode\":{\"type\":\"string\",\"regex\":\"^[0-9]{2,12}$\"},\"parent\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"api::organization.organization\"},\"consolidatedInto\":{\"type\":\"boolean\",\"default\":true},\"deadline\":{\"type\":\"string\",\"regex\":\"^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-9]))$\"},\"members\":{\"type\":\"relation\",\"relation\":\"manyToMany\",\"target\":\"admin::user\",\"private\":true},\"website\":{\"type\":\"string\",\"regex\":\"^https?://[^\\\\s]+$\",\"maxLength\":255},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"api::organization.organization\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"organizations\"}}},\"apiName\":\"organization\",\"globalId\":\"Organization\",\"uid\":\"api::organization.organization\",\"modelType\":\"contentType\",\"__schema__\":{\"collectionName\":\"organizations\",\"info\":{\"singularName\":\"organization\",\"pluralName\":\"organizations\",\"displayName\":\"Organization\",\"description\":\"An administrative body that publishes annual reports\"},\"options\":{\"draftAndPublish\":false},\"attributes\":{\"name\":{\"type\":\"string\",\"required\":true,\"maxLength\":200},\"code\":{\"type\":\"string\",\"required\":true,\"unique\":true,\"regex\":\"^[A-Za-z0-9-]{2,32}$\",\"column\":{\"unique\":true}},\"kind\":{\"type\":\"enumeration\",\"enum\":[\"department\",\"township\",\"county\",\"prefecture\",\"province\"]},\"regionCode\":{\"type\":\"string\",\"regex\":\"^[0-9]{2,12}$\"},\"parent\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"api::organization.organization\"},\"consolidatedInto\":{\"type\":\"boolean\",\"default\":true},\"deadline\":{\"type\":\"string\",\"regex\":\"^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-9]))$\"},\"members\":{\"type\":\"relation\",\"relation\":\"manyToMany\",\"target\":\"admin::user\",\"private\":true},\"website\":{\"type\":\"string\",\"regex\":\"^https?://[^\\\\s]+$\",\"maxLength\":255}},\"kind\":\"collectionType\",\"indexes\":[{\"name\":\"organizations_region_code_idx\",\"columns\":[\"region_code\"]},{\"name\":\"organizations_kind_idx\",\"columns\":[\"kind\"]}]},\"modelName\":\"organization\",\"actions\":{},\"lifecycles\":{}},\"api::report.report\":{\"kind\":\"collectionType\",\"collectionName\":\"reports\",\"info\":{\"singularName\":\"report\",\"pluralName\":\"reports\",\"displayName\":\"Annual report\",\"description\":\"One government information disclosure annual report: six chapters and three tables\"},\"options\":{\"draftAndPublish\":true},\"indexes\":[{\"name\":\"reports_year_idx\",\"columns\":[\"year\"]},{\"name\":\"reports_stage_idx\",\"columns\":[\"stage\"]}],\"attributes\":{\"title\":{\"type\":\"string\",\"required\":true,\"maxLength\":255},\"year\":{\"type\":\"integer\",\"required\":true,\"min\":2019,\"max\":2100},\"organization\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"api::organization.organization\",\"required\":true},\"layout\":{\"type\":\"enumeration\",\"enum\":[\"v2019\",\"v2021\"],\"required\":true},\"sections\":{\"type\":\"component\",\"component\":\"report.section\",\"repeatable\":true},\"proactive\":{\"type\":\"component\",\"component\":\"report.proactive-row\",\"repeatable\":true},\"applications\":{\"type\":\"component\",\"component\":\"report.application-row\",\"repeatable\":true},\"remedies\":{\"type\":\"component\",\"component\":\"report.remedy-row\",\"repeatable\":true},\"explanations\":{\"type\":\"component\",\"component\":\"report.explanation\",\"repeatable\":true,\"private\":true},\"sourceUrl\":{\"type\":\"string\",\"regex\":\"^https?://[^\\\\s]+$\",\"maxLength\":255},\"stage\":{\"type\":\"string\",\"default\":\"drafting\",\"private\":true},\"revision\":{\"type\":\"integer\",\"default\":0,\"min\":0,\"private\":true},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"api::report.report\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"reports\"}}},\"apiName\":\"report\",\"globalId\":\"Report\",\"uid\":\"api::report.report\",\"modelType\":\"contentType\",\"__schema__\":{\"collectionName\":\"reports\",\"info\":{\"singularName\":\"report\",\"pluralName\":\"reports\",\"displayName\":\"Annual report\",\"description\":\"One government information disclosure annual report: six chapters and three tables\"},\"options\":{\"draftAndPublish\":true},\"attributes\":{\"title\":{\"type\":\"string\",\"required\":true,\"maxLength\":255},\"year\":{\"type\":\"integer\",\"required\":true,\"min\":2019,\"max\":2100},\"organization\":{\"type\":\"relation\",\"relation\":\"manyToOne\",\"target\":\"api::organization.organization\",\"required\":true},\"layout\":{\"type\":\"enumeration\",\"enum\":[\"v2019\",\"v2021\"],\"required\":true},\"sections\":{\"type\":\"component\",\"component\":\"report.section\",\"repeatable\":true},\"proactive\":{\"type\":\"component\",\"component\":\"report.proactive-row\",\"repeatable\":true},\"applications\":{\"type\":\"component\",\"component\":\"report.application-row\",\"repeatable\":true},\"remedies\":{\"type\":\"component\",\"component\":\"report.remedy-row\",\"repeatable\":true},\"explanations\":{\"type\":\"component\",\"component\":\"report.explanation\",\"repeatable\":true,\"private\":true},\"sourceUrl\":{\"type\":\"string\",\"regex\":\"^https?://[^\\\\s]+$\",\"maxLength\":255},\"stage\":{\"type\":\"string\",\"default\":\"drafting\",\"private\":true},\"revision\":{\"type\":\"integer\",\"default\":0,\"min\":0,\"private\":true}},\"kind\":\"collectionType\",\"indexes\":[{\"name\":\"reports_year_idx\",\"columns\":[\"year\"]},{\"name\":\"reports_stage_idx\",\"columns\":[\"stage\"]}]},\"modelName\":\"report\",\"actions\":{},\"lifecycles\":{}},\"admin::permission\":{\"collectionName\":\"admin_permissions\",\"info\":{\"name\":\"Permission\",\"description\":\"\",\"singularName\":\"permission\",\"pluralName\":\"permissions\",\"displayName\":\"Permission\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"actionParameters\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":{}},\"subject\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":false},\"properties\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":{}},\"conditions\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":[]},\"role\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"permissions\",\"target\":\"admin::role\",\"required\":false},\"apiToken\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"adminPermissions\",\"target\":\"admin::api-token\",\"required\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::permission\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"admin_permissions\"}}},\"plugin\":\"admin\",\"globalId\":\"AdminPermission\",\"uid\":\"admin::permission\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"admin_permissions\",\"info\":{\"name\":\"Permission\",\"description\":\"\",\"singularName\":\"permission\",\"pluralName\":\"permissions\",\"displayName\":\"Permission\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"actionParameters\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":{}},\"subject\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":false},\"properties\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":{}},\"conditions\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":[]},\"role\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"permissions\",\"target\":\"admin::role\",\"required\":false},\"apiToken\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"adminPermissions\",\"target\":\"admin::api-token\",\"required\":false}},\"kind\":\"collectionType\"},\"modelName\":\"permission\"},\"admin::user\":{\"collectionName\":\"admin_users\",\"info\":{\"name\":\"User\",\"description\":\"\",\"singularName\":\"user\",\"pluralName\":\"users\",\"displayName\":\"User\"},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"firstname\":{\"type\":\"string\",\"unique\":false,\"minLength\":1,\"configurable\":false,\"required\":false},\"lastname\":{\"type\":\"string\",\"unique\":false,\"minLength\":1,\"configurable\":false,\"required\":false},\"username\":{\"type\":\"string\",\"unique\":false,\"configurable\":false,\"required\":false},\"email\":{\"type\":\"email\",\"minLength\":6,\"configurable\":false,\"required\":true,\"unique\":true,\"private\":true},\"password\":{\"type\":\"password\",\"minLength\":6,\"configurable\":false,\"required\":false,\"private\":true,\"searchable\":false},\"resetPasswordToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"resetPasswordTokenExpiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"private\":true,\"searchable\":false},\"registrationToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"isActive\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false,\"private\":true},\"roles\":{\"configurable\":false,\"private\":true,\"type\":\"relation\",\"relation\":\"manyToMany\",\"inversedBy\":\"users\",\"target\":\"admin::role\",\"collectionName\":\"strapi_users_roles\"},\"apiTokens\":{\"configurable\":false,\"private\":true,\"type\":\"relation\",\"relation\":\"oneToMany\",\"mappedBy\":\"adminUserOwner\",\"target\":\"admin::api-token\"},\"blocked\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false,\"private\":true},\"preferedLanguage\":{\"type\":\"string\",\"configurable\":false,\"required\":false,\"searchable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::user\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"admin_users\"}}},\"config\":{\"attributes\":{\"resetPasswordToken\":{\"hidden\":true},\"registrationToken\":{\"hidden\":true}}},\"plugin\":\"admin\",\"globalId\":\"AdminUser\",\"uid\":\"admin::user\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"admin_users\",\"info\":{\"name\":\"User\",\"description\":\"\",\"singularName\":\"user\",\"pluralName\":\"users\",\"displayName\":\"User\"},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"firstname\":{\"type\":\"string\",\"unique\":false,\"minLength\":1,\"configurable\":false,\"required\":false},\"lastname\":{\"type\":\"string\",\"unique\":false,\"minLength\":1,\"configurable\":false,\"required\":false},\"username\":{\"type\":\"string\",\"unique\":false,\"configurable\":false,\"required\":false},\"email\":{\"type\":\"email\",\"minLength\":6,\"configurable\":false,\"required\":true,\"unique\":true,\"private\":true},\"password\":{\"type\":\"password\",\"minLength\":6,\"configurable\":false,\"required\":false,\"private\":true,\"searchable\":false},\"resetPasswordToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"resetPasswordTokenExpiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"private\":true,\"searchable\":false},\"registrationToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"isActive\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false,\"private\":true},\"roles\":{\"configurable\":false,\"private\":true,\"type\":\"relation\",\"relation\":\"manyToMany\",\"inversedBy\":\"users\",\"target\":\"admin::role\",\"collectionName\":\"strapi_users_roles\"},\"apiTokens\":{\"configurable\":false,\"private\":true,\"type\":\"relation\",\"relation\":\"oneToMany\",\"mappedBy\":\"adminUserOwner\",\"target\":\"admin::api-token\"},\"blocked\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false,\"private\":true},\"preferedLanguage\":{\"type\":\"string\",\"configurable\":false,\"required\":false,\"searchable\":false}},\"kind\":\"collectionType\"},\"modelName\":\"user\",\"options\":{\"draftAndPublish\":false}},\"admin::role\":{\"collectionName\":\"admin_roles\",\"info\":{\"name\":\"Role\",\"description\":\"\",\"singularName\":\"role\",\"pluralName\":\"roles\",\"displayName\":\"Role\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"unique\":true,\"configurable\":false,\"required\":true},\"code\":{\"type\":\"string\",\"minLength\":1,\"unique\":true,\"configurable\":false,\"required\":true},\"description\":{\"type\":\"string\",\"configurable\":false},\"users\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToMany\",\"mappedBy\":\"roles\",\"target\":\"admin::user\"},\"permissions\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"oneToMany\",\"mappedBy\":\"role\",\"target\":\"admin::permission\"},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::role\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"admin_roles\"}}},\"plugin\":\"admin\",\"globalId\":\"AdminRole\",\"uid\":\"admin::role\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"admin_roles\",\"info\":{\"name\":\"Role\",\"description\":\"\",\"singularName\":\"role\",\"pluralName\":\"roles\",\"displayName\":\"Role\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"unique\":true,\"configurable\":false,\"required\":true},\"code\":{\"type\":\"string\",\"minLength\":1,\"unique\":true,\"configurable\":false,\"required\":true},\"description\":{\"type\":\"string\",\"configurable\":false},\"users\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToMany\",\"mappedBy\":\"roles\",\"target\":\"admin::user\"},\"permissions\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"oneToMany\",\"mappedBy\":\"role\",\"target\":\"admin::permission\"}},\"kind\":\"collectionType\"},\"modelName\":\"role\"},\"admin::api-token\":{\"collectionName\":\"strapi_api_tokens\",\"info\":{\"name\":\"Api Token\",\"singularName\":\"api-token\",\"pluralName\":\"api-tokens\",\"displayName\":\"Api Token\",\"description\":\"\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true,\"unique\":true},\"description\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":false,\"default\":\"\"},\"kind\":{\"type\":\"enumeration\",\"enum\":[\"content-api\",\"admin\"],\"configurable\":false,\"required\":true,\"default\":\"content-api\"},\"type\":{\"type\":\"enumeration\",\"enum\":[\"read-only\",\"full-access\",\"custom\"],\"configurable\":false,\"required\":false,\"default\":\"read-only\"},\"accessKey\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true,\"searchable\":false},\"encryptedKey\":{\"type\":\"text\",\"minLength\":1,\"configurable\":false,\"required\":false,\"searchable\":false},\"lastUsedAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"permissions\":{\"type\":\"relation\",\"target\":\"admin::api-token-permission\",\"relation\":\"oneToMany\",\"mappedBy\":\"token\",\"configurable\":false,\"required\":false},\"adminPermissions\":{\"type\":\"relation\",\"target\":\"admin::permission\",\"relation\":\"oneToMany\",\"mappedBy\":\"apiToken\",\"configurable\":false,\"required\":false},\"adminUserOwner\":{\"type\":\"relation\",\"target\":\"admin::user\",\"relation\":\"manyToOne\",\"inversedBy\":\"apiTokens\",\"configurable\":false,\"required\":false},\"expiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"lifespan\":{\"type\":\"biginteger\",\"configurable\":false,\"required\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::api-token\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_api_tokens\"}}},\"plugin\":\"admin\",\"globalId\":\"AdminApiToken\",\"uid\":\"admin::api-token\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_api_tokens\",\"info\":{\"name\":\"Api Token\",\"singularName\":\"api-token\",\"pluralName\":\"api-tokens\",\"displayName\":\"Api Token\",\"description\":\"\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true,\"unique\":true},\"description\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":false,\"default\":\"\"},\"kind\":{\"type\":\"enumeration\",\"enum\":[\"content-api\",\"admin\"],\"configurable\":false,\"required\":true,\"default\":\"content-api\"},\"type\":{\"type\":\"enumeration\",\"enum\":[\"read-only\",\"full-access\",\"custom\"],\"configurable\":false,\"required\":false,\"default\":\"read-only\"},\"accessKey\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true,\"searchable\":false},\"encryptedKey\":{\"type\":\"text\",\"minLength\":1,\"configurable\":false,\"required\":false,\"searchable\":false},\"lastUsedAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"permissions\":{\"type\":\"relation\",\"target\":\"admin::api-token-permission\",\"relation\":\"oneToMany\",\"mappedBy\":\"token\",\"configurable\":false,\"required\":false},\"adminPermissions\":{\"type\":\"relation\",\"target\":\"admin::permission\",\"relation\":\"oneToMany\",\"mappedBy\":\"apiToken\",\"configurable\":false,\"required\":false},\"adminUserOwner\":{\"type\":\"relation\",\"target\":\"admin::user\",\"relation\":\"manyToOne\",\"inversedBy\":\"apiTokens\",\"configurable\":false,\"required\":false},\"expiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"lifespan\":{\"type\":\"biginteger\",\"configurable\":false,\"required\":false}},\"kind\":\"collectionType\"},\"modelName\":\"api-token\"},\"admin::api-token-permission\":{\"collectionName\":\"strapi_api_token_permissions\",\"info\":{\"name\":\"API Token Permission\",\"description\":\"\",\"singularName\":\"api-token-permission\",\"pluralName\":\"api-token-permissions\",\"displayName\":\"API Token Permission\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"token\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"permissions\",\"target\":\"admin::api-token\"},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::api-token-permission\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_api_token_permissions\"}}},\"plugin\":\"admin\",\"globalId\":\"AdminApiTokenPermission\",\"uid\":\"admin::api-token-permission\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_api_token_permissions\",\"info\":{\"name\":\"API Token Permission\",\"description\":\"\",\"singularName\":\"api-token-permission\",\"pluralName\":\"api-token-permissions\",\"displayName\":\"API Token Permission\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"token\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"permissions\",\"target\":\"admin::api-token\"}},\"kind\":\"collectionType\"},\"modelName\":\"api-token-permission\"},\"admin::transfer-token\":{\"collectionName\":\"strapi_transfer_tokens\",\"info\":{\"name\":\"Transfer Token\",\"singularName\":\"transfer-token\",\"pluralName\":\"transfer-tokens\",\"displayName\":\"Transfer Token\",\"description\":\"\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true,\"unique\":true},\"description\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":false,\"default\":\"\"},\"accessKey\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"lastUsedAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"permissions\":{\"type\":\"relation\",\"target\":\"admin::transfer-token-permission\",\"relation\":\"oneToMany\",\"mappedBy\":\"token\",\"configurable\":false,\"required\":false},\"expiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"lifespan\":{\"type\":\"biginteger\",\"configurable\":false,\"required\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::transfer-token\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_transfer_tokens\"}}},\"plugin\":\"admin\",\"globalId\":\"AdminTransferToken\",\"uid\":\"admin::transfer-token\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_transfer_tokens\",\"info\":{\"name\":\"Transfer Token\",\"singularName\":\"transfer-token\",\"pluralName\":\"transfer-tokens\",\"displayName\":\"Transfer Token\",\"description\":\"\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true,\"unique\":true},\"description\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":false,\"default\":\"\"},\"accessKey\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"lastUsedAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"permissions\":{\"type\":\"relation\",\"target\":\"admin::transfer-token-permission\",\"relation\":\"oneToMany\",\"mappedBy\":\"token\",\"configurable\":false,\"required\":false},\"expiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"required\":false},\"lifespan\":{\"type\":\"biginteger\",\"configurable\":false,\"required\":false}},\"kind\":\"collectionType\"},\"modelName\":\"transfer-token\"},\"admin::transfer-token-permission\":{\"collectionName\":\"strapi_transfer_token_permissions\",\"info\":{\"name\":\"Transfer Token Permission\",\"description\":\"\",\"singularName\":\"transfer-token-permission\",\"pluralName\":\"transfer-token-permissions\",\"displayName\":\"Transfer Token Permission\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"token\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"permissions\",\"target\":\"admin::transfer-token\"},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::transfer-token-permission\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_transfer_token_permissions\"}}},\"plugin\":\"admin\",\"globalId\":\"AdminTransferTokenPermission\",\"uid\":\"admin::transfer-token-permission\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_transfer_token_permissions\",\"info\":{\"name\":\"Transfer Token Permission\",\"description\":\"\",\"singularName\":\"transfer-token-permission\",\"pluralName\":\"transfer-token-permissions\",\"displayName\":\"Transfer Token Permission\"},\"options\":{},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"token\":{\"configurable\":false,\"type\":\"relation\",\"relation\":\"manyToOne\",\"inversedBy\":\"permissions\",\"target\":\"admin::transfer-token\"}},\"kind\":\"collectionType\"},\"modelName\":\"transfer-token-permission\"},\"admin::session\":{\"collectionName\":\"strapi_sessions\",\"info\":{\"name\":\"Session\",\"description\":\"Session Manager storage\",\"singularName\":\"session\",\"pluralName\":\"sessions\",\"displayName\":\"Session\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false},\"i18n\":{\"localized\":false}},\"attributes\":{\"userId\":{\"type\":\"string\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"sessionId\":{\"type\":\"string\",\"unique\":true,\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"childId\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"deviceId\":{\"type\":\"string\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"origin\":{\"type\":\"string\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"expiresAt\":{\"type\":\"datetime\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"absoluteExpiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"private\":true,\"searchable\":false},\"status\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"type\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"metadata\":{\"type\":\"json\",\"configurable\":false,\"private\":true,\"searchable\":false},\"createdAt\":{\"type\":\"datetime\"},\"updatedAt\":{\"type\":\"datetime\"},\"publishedAt\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":true},\"createdBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"updatedBy\":{\"type\":\"relation\",\"relation\":\"oneToOne\",\"target\":\"admin::user\",\"configurable\":false,\"writable\":false,\"visible\":false,\"useJoinTable\":false,\"private\":true},\"locale\":{\"writable\":true,\"private\":true,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"localizations\":{\"type\":\"relation\",\"relation\":\"oneToMany\",\"target\":\"admin::session\",\"writable\":false,\"private\":true,\"configurable\":false,\"visible\":false,\"unstable_virtual\":true,\"joinColumn\":{\"name\":\"document_id\",\"referencedColumn\":\"document_id\",\"referencedTable\":\"strapi_sessions\"}}},\"plugin\":\"admin\",\"globalId\":\"AdminSession\",\"uid\":\"admin::session\",\"modelType\":\"contentType\",\"kind\":\"collectionType\",\"__schema__\":{\"collectionName\":\"strapi_sessions\",\"info\":{\"name\":\"Session\",\"description\":\"Session Manager storage\",\"singularName\":\"session\",\"pluralName\":\"sessions\",\"displayName\":\"Session\"},\"options\":{\"draftAndPublish\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false},\"i18n\":{\"localized\":false}},\"attributes\":{\"userId\":{\"type\":\"string\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"sessionId\":{\"type\":\"string\",\"unique\":true,\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"childId\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"deviceId\":{\"type\":\"string\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"origin\":{\"type\":\"string\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"expiresAt\":{\"type\":\"datetime\",\"required\":true,\"configurable\":false,\"private\":true,\"searchable\":false},\"absoluteExpiresAt\":{\"type\":\"datetime\",\"configurable\":false,\"private\":true,\"searchable\":false},\"status\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"type\":{\"type\":\"string\",\"configurable\":false,\"private\":true,\"searchable\":false},\"metadata\":{\"type\":\"json\",\"configurable\":false,\"private\":true,\"searchable\":false}},\"kind\":\"collectionType\"},\"modelName\":\"session\"}}','object',NULL,NULL),
(3,'plugin_content_manager_configuration_components::report.proactive-row','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"documentId\",\"defaultSortBy\":\"documentId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"row\":{\"edit\":{\"label\":\"row\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"row\",\"searchable\":true,\"sortable\":true}},\"made\":{\"edit\":{\"label\":\"made\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"made\",\"searchable\":true,\"sortable\":true}},\"disclosed\":{\"edit\":{\"label\":\"disclosed\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"disclosed\",\"searchable\":true,\"sortable\":true}},\"disclosedTotal\":{\"edit\":{\"label\":\"disclosedTotal\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"disclosedTotal\",\"searchable\":true,\"sortable\":true}},\"previousItems\":{\"edit\":{\"label\":\"previousItems\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"previousItems\",\"searchable\":true,\"sortable\":true}},\"change\":{\"edit\":{\"label\":\"change\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"change\",\"searchable\":true,\"sortable\":true}},\"decisions\":{\"edit\":{\"label\":\"decisions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"decisions\",\"searchable\":true,\"sortable\":true}},\"purchases\":{\"edit\":{\"label\":\"purchases\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"purchases\",\"searchable\":true,\"sortable\":true}},\"amount\":{\"edit\":{\"label\":\"amount\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"amount\",\"searchable\":true,\"sortable\":true}},\"issued\":{\"edit\":{\"label\":\"issued\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"issued\",\"searchable\":true,\"sortable\":true}},\"repealed\":{\"edit\":{\"label\":\"repealed\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"repealed\",\"searchable\":true,\"sortable\":true}},\"inForce\":{\"edit\":{\"label\":\"inForce\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"inForce\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"row\",\"made\",\"disclosed\"],\"edit\":[[{\"name\":\"row\",\"size\":6},{\"name\":\"made\",\"size\":4}],[{\"name\":\"disclosed\",\"size\":4},{\"name\":\"disclosedTotal\",\"size\":4},{\"name\":\"previousItems\",\"size\":4}],[{\"name\":\"change\",\"size\":4},{\"name\":\"decisions\",\"size\":4},{\"name\":\"purchases\",\"size\":4}],[{\"name\":\"amount\",\"size\":4},{\"name\":\"issued\",\"size\":4},{\"name\":\"repealed\",\"size\":4}],[{\"name\":\"inForce\",\"size\":4}]]},\"uid\":\"report.proactive-row\",\"isComponent\":true}','object',NULL,NULL),
(4,'plugin_content_manager_configuration_components::report.remedy-row','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"documentId\",\"defaultSortBy\":\"documentId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"row\":{\"edit\":{\"label\":\"row\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"row\",\"searchable\":true,\"sortable\":true}},\"upheld\":{\"edit\":{\"label\":\"upheld\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"upheld\",\"searchable\":true,\"sortable\":true}},\"corrected\":{\"edit\":{\"label\":\"corrected\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"corrected\",\"searchable\":true,\"sortable\":true}},\"otherOutcome\":{\"edit\":{\"label\":\"otherOutcome\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"otherOutcome\",\"searchable\":true,\"sortable\":true}},\"pending\":{\"edit\":{\"label\":\"pending\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"pending\",\"searchable\":true,\"sortable\":true}},\"total\":{\"edit\":{\"label\":\"total\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"total\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"row\",\"upheld\",\"corrected\"],\"edit\":[[{\"name\":\"row\",\"size\":6},{\"name\":\"upheld\",\"size\":4}],[{\"name\":\"corrected\",\"size\":4},{\"name\":\"otherOutcome\",\"size\":4},{\"name\":\"pending\",\"size\":4}],[{\"name\":\"total\",\"size\":4}]]},\"uid\":\"report.remedy-row\",\"isComponent\":true}','object',NULL,NULL),
(5,'plugin_content_manager_configuration_components::report.section','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"heading\",\"defaultSortBy\":\"heading\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"chapter\":{\"edit\":{\"label\":\"chapter\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"chapter\",\"searchable\":true,\"sortable\":true}},\"heading\":{\"edit\":{\"label\":\"heading\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"heading\",\"searchable\":true,\"sortable\":true}},\"body\":{\"edit\":{\"label\":\"body\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"body\",\"searchable\":false,\"sortable\":false}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"chapter\",\"heading\"],\"edit\":[[{\"name\":\"chapter\",\"size\":6},{\"name\":\"heading\",\"size\":6}],[{\"name\":\"body\",\"size\":12}]]},\"uid\":\"report.section\",\"isComponent\":true}','object',NULL,NULL),
(6,'plugin_content_manager_configuration_components::report.application-row','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"documentId\",\"defaultSortBy\":\"documentId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"row\":{\"edit\":{\"label\":\"row\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"row\",\"searchable\":true,\"sortable\":true}},\"naturalPerson\":{\"edit\":{\"label\":\"naturalPerson\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"naturalPerson\",\"searchable\":true,\"sortable\":true}},\"commercialEnterprise\":{\"edit\":{\"label\":\"commercialEnterprise\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"commercialEnterprise\",\"searchable\":true,\"sortable\":true}},\"researchInstitution\":{\"edit\":{\"label\":\"researchInstitution\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"researchInstitution\",\"searchable\":true,\"sortable\":true}},\"socialOrganization\":{\"edit\":{\"label\":\"socialOrganization\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"socialOrganization\",\"searchable\":true,\"sortable\":true}},\"legalServiceOrganization\":{\"edit\":{\"label\":\"legalServiceOrganization\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"legalServiceOrganization\",\"searchable\":true,\"sortable\":true}},\"otherOrganization\":{\"edit\":{\"label\":\"otherOrganization\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"otherOrganization\",\"searchable\":true,\"sortable\":true}},\"total\":{\"edit\":{\"label\":\"total\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"total\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"row\",\"naturalPerson\",\"commercialEnterprise\"],\"edit\":[[{\"name\":\"row\",\"size\":6},{\"name\":\"naturalPerson\",\"size\":4}],[{\"name\":\"commercialEnterprise\",\"size\":4},{\"name\":\"researchInstitution\",\"size\":4},{\"name\":\"socialOrganization\",\"size\":4}],[{\"name\":\"legalServiceOrganization\",\"size\":4},{\"name\":\"otherOrganization\",\"size\":4},{\"name\":\"total\",\"size\":4}]]},\"uid\":\"report.application-row\",\"isComponent\":true}','object',NULL,NULL),
(7,'plugin_content_manager_configuration_components::report.explanation','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"rule\",\"defaultSortBy\":\"rule\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"rule\":{\"edit\":{\"label\":\"rule\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"rule\",\"searchable\":true,\"sortable\":true}},\"path\":{\"edit\":{\"label\":\"path\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"path\",\"searchable\":true,\"sortable\":true}},\"evidence\":{\"edit\":{\"label\":\"evidence\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"evidence\",\"searchable\":true,\"sortable\":true}},\"reason\":{\"edit\":{\"label\":\"reason\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"reason\",\"searchable\":true,\"sortable\":true}},\"public\":{\"edit\":{\"label\":\"public\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"public\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"rule\",\"path\",\"evidence\"],\"edit\":[[{\"name\":\"rule\",\"size\":6},{\"name\":\"path\",\"size\":6}],[{\"name\":\"evidence\",\"size\":6},{\"name\":\"reason\",\"size\":6}],[{\"name\":\"public\",\"size\":4}]]},\"uid\":\"report.explanation\",\"isComponent\":true}','object',NULL,NULL),
(8,'plugin_content_manager_configuration_content_types::plugin::upload.file','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"alternativeText\":{\"edit\":{\"label\":\"alternativeText\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"alternativeText\",\"searchable\":true,\"sortable\":true}},\"caption\":{\"edit\":{\"label\":\"caption\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"caption\",\"searchable\":true,\"sortable\":true}},\"focalPoint\":{\"edit\":{\"label\":\"focalPoint\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"focalPoint\",\"searchable\":false,\"sortable\":false}},\"width\":{\"edit\":{\"label\":\"width\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"width\",\"searchable\":true,\"sortable\":true}},\"height\":{\"edit\":{\"label\":\"height\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"height\",\"searchable\":true,\"sortable\":true}},\"formats\":{\"edit\":{\"label\":\"formats\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"formats\",\"searchable\":false,\"sortable\":false}},\"hash\":{\"edit\":{\"label\":\"hash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"hash\",\"searchable\":true,\"sortable\":true}},\"ext\":{\"edit\":{\"label\":\"ext\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"ext\",\"searchable\":true,\"sortable\":true}},\"mime\":{\"edit\":{\"label\":\"mime\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"mime\",\"searchable\":true,\"sortable\":true}},\"size\":{\"edit\":{\"label\":\"size\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"size\",\"searchable\":true,\"sortable\":true}},\"url\":{\"edit\":{\"label\":\"url\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"url\",\"searchable\":true,\"sortable\":true}},\"previewUrl\":{\"edit\":{\"label\":\"previewUrl\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"previewUrl\",\"searchable\":true,\"sortable\":true}},\"provider\":{\"edit\":{\"label\":\"provider\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"provider\",\"searchable\":true,\"sortable\":true}},\"provider_metadata\":{\"edit\":{\"label\":\"provider_metadata\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"provider_metadata\",\"searchable\":false,\"sortable\":false}},\"folder\":{\"edit\":{\"label\":\"folder\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"folder\",\"searchable\":true,\"sortable\":true}},\"folderPath\":{\"edit\":{\"label\":\"folderPath\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"folderPath\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"alternativeText\",\"caption\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"alternativeText\",\"size\":6}],[{\"name\":\"caption\",\"size\":6}],[{\"name\":\"focalPoint\",\"size\":12}],[{\"name\":\"width\",\"size\":4},{\"name\":\"height\",\"size\":4}],[{\"name\":\"formats\",\"size\":12}],[{\"name\":\"hash\",\"size\":6},{\"name\":\"ext\",\"size\":6}],[{\"name\":\"mime\",\"size\":6},{\"name\":\"size\",\"size\":4}],[{\"name\":\"url\",\"size\":6},{\"name\":\"previewUrl\",\"size\":6}],[{\"name\":\"provider\",\"size\":6}],[{\"name\":\"provider_metadata\",\"size\":12}],[{\"name\":\"folder\",\"size\":6},{\"name\":\"folderPath\",\"size\":6}]]},\"uid\":\"plugin::upload.file\"}','object',NULL,NULL),
(9,'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"stages\":{\"edit\":{\"label\":\"stages\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"stages\",\"searchable\":false,\"sortable\":false}},\"stageRequiredToPublish\":{\"edit\":{\"label\":\"stageRequiredToPublish\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"stageRequiredToPublish\",\"searchable\":true,\"sortable\":true}},\"contentTypes\":{\"edit\":{\"label\":\"contentTypes\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"contentTypes\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"stages\",\"stageRequiredToPublish\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"stages\",\"size\":6}],[{\"name\":\"stageRequiredToPublish\",\"size\":6}],[{\"name\":\"contentTypes\",\"size\":12}]]},\"uid\":\"plugin::review-workflows.workflow\"}','object',NULL,NULL),
(10,'plugin_content_manager_configuration_content_types::plugin::i18n.locale','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"code\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"code\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"code\",\"createdAt\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"code\",\"size\":6}]]},\"uid\":\"plugin::i18n.locale\"}','object',NULL,NULL),
(11,'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow-stage','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"color\":{\"edit\":{\"label\":\"color\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"color\",\"searchable\":true,\"sortable\":true}},\"workflow\":{\"edit\":{\"label\":\"workflow\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"workflow\",\"searchable\":true,\"sortable\":true}},\"permissions\":{\"edit\":{\"label\":\"permissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"action\"},\"list\":{\"label\":\"permissions\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"color\",\"workflow\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"color\",\"size\":6}],[{\"name\":\"workflow\",\"size\":6},{\"name\":\"permissions\",\"size\":6}]]},\"uid\":\"plugin::review-workflows.workflow-stage\"}','object',NULL,NULL),
(12,'plugin_content_manager_configuration_content_types::plugin::upload.folder','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"pathId\":{\"edit\":{\"label\":\"pathId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"pathId\",\"searchable\":true,\"sortable\":true}},\"parent\":{\"edit\":{\"label\":\"parent\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"parent\",\"searchable\":true,\"sortable\":true}},\"children\":{\"edit\":{\"label\":\"children\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"children\",\"searchable\":false,\"sortable\":false}},\"files\":{\"edit\":{\"label\":\"files\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"files\",\"searchable\":false,\"sortable\":false}},\"path\":{\"edit\":{\"label\":\"path\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"path\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"pathId\",\"parent\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"pathId\",\"size\":4}],[{\"name\":\"parent\",\"size\":6},{\"name\":\"children\",\"size\":6}],[{\"name\":\"files\",\"size\":6},{\"name\":\"path\",\"size\":6}]]},\"uid\":\"plugin::upload.folder\"}','object',NULL,NULL),
(13,'plugin_content_manager_configuration_content_types::plugin::content-releases.release','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"releasedAt\":{\"edit\":{\"label\":\"releasedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"releasedAt\",\"searchable\":true,\"sortable\":true}},\"scheduledAt\":{\"edit\":{\"label\":\"scheduledAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"scheduledAt\",\"searchable\":true,\"sortable\":true}},\"timezone\":{\"edit\":{\"label\":\"timezone\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"timezone\",\"searchable\":true,\"sortable\":true}},\"status\":{\"edit\":{\"label\":\"status\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"status\",\"searchable\":true,\"sortable\":true}},\"actions\":{\"edit\":{\"label\":\"actions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"contentType\"},\"list\":{\"label\":\"actions\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"releasedAt\",\"scheduledAt\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"releasedAt\",\"size\":6}],[{\"name\":\"scheduledAt\",\"size\":6},{\"name\":\"timezone\",\"size\":6}],[{\"name\":\"status\",\"size\":6},{\"name\":\"actions\",\"size\":6}]]},\"uid\":\"plugin::content-releases.release\"}','object',NULL,NULL),
(14,'plugin_content_manager_configuration_content_types::plugin::content-releases.release-action','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"contentType\",\"defaultSortBy\":\"contentType\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"type\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"type\",\"searchable\":true,\"sortable\":true}},\"contentType\":{\"edit\":{\"label\":\"contentType\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"contentType\",\"searchable\":true,\"sortable\":true}},\"entryDocumentId\":{\"edit\":{\"label\":\"entryDocumentId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"entryDocumentId\",\"searchable\":true,\"sortable\":true}},\"release\":{\"edit\":{\"label\":\"release\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"release\",\"searchable\":true,\"sortable\":true}},\"isEntryValid\":{\"edit\":{\"label\":\"isEntryValid\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"isEntryValid\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"type\",\"contentType\",\"entryDocumentId\"],\"edit\":[[{\"name\":\"type\",\"size\":6},{\"name\":\"contentType\",\"size\":6}],[{\"name\":\"entryDocumentId\",\"size\":6},{\"name\":\"release\",\"size\":6}],[{\"name\":\"isEntryValid\",\"size\":4}]]},\"uid\":\"plugin::content-releases.release-action\"}','object',NULL,NULL),
(15,'plugin_content_manager_configuration_content_types::plugin::users-permissions.permission','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"action\",\"defaultSortBy\":\"action\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"action\":{\"edit\":{\"label\":\"action\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"action\",\"searchable\":true,\"sortable\":true}},\"role\":{\"edit\":{\"label\":\"role\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"role\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"action\",\"role\",\"createdAt\"],\"edit\":[[{\"name\":\"action\",\"size\":6},{\"name\":\"role\",\"size\":6}]]},\"uid\":\"plugin::users-permissions.permission\"}','object',NULL,NULL),
(16,'plugin_content_manager_configuration_content_types::plugin::disclosure.publication','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"organizationCode\",\"defaultSortBy\":\"organizationCode\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"sequence\":{\"edit\":{\"label\":\"sequence\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sequence\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"kind\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"kind\",\"searchable\":true,\"sortable\":true}},\"organizationCode\":{\"edit\":{\"label\":\"organizationCode\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"organizationCode\",\"searchable\":true,\"sortable\":true}},\"organizationName\":{\"edit\":{\"label\":\"organizationName\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"organizationName\",\"searchable\":true,\"sortable\":true}},\"organizationKind\":{\"edit\":{\"label\":\"organizationKind\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"organizationKind\",\"searchable\":true,\"sortable\":true}},\"regionCode\":{\"edit\":{\"label\":\"regionCode\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"regionCode\",\"searchable\":true,\"sortable\":true}},\"year\":{\"edit\":{\"label\":\"year\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"year\",\"searchable\":true,\"sortable\":true}},\"version\":{\"edit\":{\"label\":\"version\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"version\",\"searchable\":true,\"sortable\":true}},\"layout\":{\"edit\":{\"label\":\"layout\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"layout\",\"searchable\":true,\"sortable\":true}},\"title\":{\"edit\":{\"label\":\"title\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"title\",\"searchable\":true,\"sortable\":true}},\"document\":{\"edit\":{\"label\":\"document\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"document\",\"searchable\":true,\"sortable\":true}},\"digest\":{\"edit\":{\"label\":\"digest\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"digest\",\"searchable\":true,\"sortable\":true}},\"previousLink\":{\"edit\":{\"label\":\"previousLink\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"previousLink\",\"searchable\":true,\"sortable\":true}},\"link\":{\"edit\":{\"label\":\"link\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"link\",\"searchable\":true,\"sortable\":true}},\"at\":{\"edit\":{\"label\":\"at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"at\",\"searchable\":true,\"sortable\":true}},\"actorId\":{\"edit\":{\"label\":\"actorId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"actorId\",\"searchable\":true,\"sortable\":true}},\"actorName\":{\"edit\":{\"label\":\"actorName\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"actorName\",\"searchable\":true,\"sortable\":true}},\"note\":{\"edit\":{\"label\":\"note\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"note\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"sequence\",\"kind\",\"organizationCode\"],\"edit\":[[{\"name\":\"sequence\",\"size\":4},{\"name\":\"kind\",\"size\":6}],[{\"name\":\"organizationCode\",\"size\":6},{\"name\":\"organizationName\",\"size\":6}],[{\"name\":\"organizationKind\",\"size\":6},{\"name\":\"regionCode\",\"size\":6}],[{\"name\":\"year\",\"size\":4},{\"name\":\"version\",\"size\":4}],[{\"name\":\"layout\",\"size\":6},{\"name\":\"title\",\"size\":6}],[{\"name\":\"document\",\"size\":6},{\"name\":\"digest\",\"size\":6}],[{\"name\":\"previousLink\",\"size\":6},{\"name\":\"link\",\"size\":6}],[{\"name\":\"at\",\"size\":6},{\"name\":\"actorId\",\"size\":4}],[{\"name\":\"actorName\",\"size\":6},{\"name\":\"note\",\"size\":6}]]},\"uid\":\"plugin::disclosure.publication\"}','object',NULL,NULL),
(17,'plugin_content_manager_configuration_content_types::api::organization.organization','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"code\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"code\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"code\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"kind\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"kind\",\"searchable\":true,\"sortable\":true}},\"regionCode\":{\"edit\":{\"label\":\"regionCode\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"regionCode\",\"searchable\":true,\"sortable\":true}},\"parent\":{\"edit\":{\"label\":\"parent\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"parent\",\"searchable\":true,\"sortable\":true}},\"consolidatedInto\":{\"edit\":{\"label\":\"consolidatedInto\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"consolidatedInto\",\"searchable\":true,\"sortable\":true}},\"deadline\":{\"edit\":{\"label\":\"deadline\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"deadline\",\"searchable\":true,\"sortable\":true}},\"members\":{\"edit\":{\"label\":\"members\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"members\",\"searchable\":false,\"sortable\":false}},\"website\":{\"edit\":{\"label\":\"website\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"website\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"name\",\"code\",\"kind\",\"parent\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"code\",\"size\":6}],[{\"name\":\"kind\",\"size\":6},{\"name\":\"regionCode\",\"size\":6}],[{\"name\":\"parent\",\"size\":6},{\"name\":\"consolidatedInto\",\"size\":4}],[{\"name\":\"deadline\",\"size\":6},{\"name\":\"members\",\"size\":6}],[{\"name\":\"website\",\"size\":6}]]},\"uid\":\"api::organization.organization\"}','object',NULL,NULL),
(18,'plugin_content_manager_configuration_content_types::admin::permission','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"action\",\"defaultSortBy\":\"action\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"action\":{\"edit\":{\"label\":\"action\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"action\",\"searchable\":true,\"sortable\":true}},\"actionParameters\":{\"edit\":{\"label\":\"actionParameters\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"actionParameters\",\"searchable\":false,\"sortable\":false}},\"subject\":{\"edit\":{\"label\":\"subject\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"subject\",\"searchable\":true,\"sortable\":true}},\"properties\":{\"edit\":{\"label\":\"properties\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"properties\",\"searchable\":false,\"sortable\":false}},\"conditions\":{\"edit\":{\"label\":\"conditions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"conditions\",\"searchable\":false,\"sortable\":false}},\"role\":{\"edit\":{\"label\":\"role\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"role\",\"searchable\":true,\"sortable\":true}},\"apiToken\":{\"edit\":{\"label\":\"apiToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"apiToken\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"action\",\"subject\",\"role\"],\"edit\":[[{\"name\":\"action\",\"size\":6}],[{\"name\":\"actionParameters\",\"size\":12}],[{\"name\":\"subject\",\"size\":6}],[{\"name\":\"properties\",\"size\":12}],[{\"name\":\"conditions\",\"size\":12}],[{\"name\":\"role\",\"size\":6},{\"name\":\"apiToken\",\"size\":6}]]},\"uid\":\"admin::permission\"}','object',NULL,NULL),
(19,'plugin_content_manager_configuration_content_types::api::report.report','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"title\",\"defaultSortBy\":\"year\",\"defaultSortOrder\":\"DESC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"title\":{\"edit\":{\"label\":\"title\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"title\",\"searchable\":true,\"sortable\":true}},\"year\":{\"edit\":{\"label\":\"year\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"year\",\"searchable\":true,\"sortable\":true}},\"organization\":{\"edit\":{\"label\":\"organization\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"organization\",\"searchable\":true,\"sortable\":true}},\"layout\":{\"edit\":{\"label\":\"layout\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"layout\",\"searchable\":true,\"sortable\":true}},\"sections\":{\"edit\":{\"label\":\"sections\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sections\",\"searchable\":false,\"sortable\":false}},\"proactive\":{\"edit\":{\"label\":\"proactive\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"proactive\",\"searchable\":false,\"sortable\":false}},\"applications\":{\"edit\":{\"label\":\"applications\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"applications\",\"searchable\":false,\"sortable\":false}},\"remedies\":{\"edit\":{\"label\":\"remedies\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"remedies\",\"searchable\":false,\"sortable\":false}},\"explanations\":{\"edit\":{\"label\":\"explanations\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"explanations\",\"searchable\":false,\"sortable\":false}},\"sourceUrl\":{\"edit\":{\"label\":\"sourceUrl\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sourceUrl\",\"searchable\":true,\"sortable\":true}},\"stage\":{\"edit\":{\"label\":\"stage\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"stage\",\"searchable\":true,\"sortable\":true}},\"revision\":{\"edit\":{\"label\":\"revision\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"revision\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"title\",\"organization\",\"year\"],\"edit\":[[{\"name\":\"title\",\"size\":6},{\"name\":\"year\",\"size\":4}],[{\"name\":\"organization\",\"size\":6},{\"name\":\"layout\",\"size\":6}],[{\"name\":\"sections\",\"size\":12}],[{\"name\":\"proactive\",\"size\":12}],[{\"name\":\"applications\",\"size\":12}],[{\"name\":\"remedies\",\"size\":12}],[{\"name\":\"explanations\",\"size\":12}],[{\"name\":\"sourceUrl\",\"size\":6},{\"name\":\"stage\",\"size\":6}],[{\"name\":\"revision\",\"size\":4}]]},\"uid\":\"api::report.report\"}','object',NULL,NULL),
(20,'plugin_content_manager_configuration_content_types::admin::user','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"firstname\",\"defaultSortBy\":\"firstname\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"firstname\":{\"edit\":{\"label\":\"firstname\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"firstname\",\"searchable\":true,\"sortable\":true}},\"lastname\":{\"edit\":{\"label\":\"lastname\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"lastname\",\"searchable\":true,\"sortable\":true}},\"username\":{\"edit\":{\"label\":\"username\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"username\",\"searchable\":true,\"sortable\":true}},\"email\":{\"edit\":{\"label\":\"email\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"email\",\"searchable\":true,\"sortable\":true}},\"password\":{\"edit\":{\"label\":\"password\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"password\",\"searchable\":true,\"sortable\":true}},\"resetPasswordToken\":{\"edit\":{\"label\":\"resetPasswordToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"resetPasswordToken\",\"searchable\":true,\"sortable\":true}},\"resetPasswordTokenExpiresAt\":{\"edit\":{\"label\":\"resetPasswordTokenExpiresAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"resetPasswordTokenExpiresAt\",\"searchable\":true,\"sortable\":true}},\"registrationToken\":{\"edit\":{\"label\":\"registrationToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"registrationToken\",\"searchable\":true,\"sortable\":true}},\"isActive\":{\"edit\":{\"label\":\"isActive\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"isActive\",\"searchable\":true,\"sortable\":true}},\"roles\":{\"edit\":{\"label\":\"roles\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"roles\",\"searchable\":false,\"sortable\":false}},\"apiTokens\":{\"edit\":{\"label\":\"apiTokens\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"apiTokens\",\"searchable\":false,\"sortable\":false}},\"blocked\":{\"edit\":{\"label\":\"blocked\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"blocked\",\"searchable\":true,\"sortable\":true}},\"preferedLanguage\":{\"edit\":{\"label\":\"preferedLanguage\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"preferedLanguage\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"firstname\",\"lastname\",\"username\"],\"edit\":[[{\"name\":\"firstname\",\"size\":6},{\"name\":\"lastname\",\"size\":6}],[{\"name\":\"username\",\"size\":6},{\"name\":\"email\",\"size\":6}],[{\"name\":\"password\",\"size\":6},{\"name\":\"resetPasswordTokenExpiresAt\",\"size\":6}],[{\"name\":\"isActive\",\"size\":4},{\"name\":\"roles\",\"size\":6}],[{\"name\":\"apiTokens\",\"size\":6},{\"name\":\"blocked\",\"size\":4}],[{\"name\":\"preferedLanguage\",\"size\":6}]]},\"uid\":\"admin::user\"}','object',NULL,NULL),
(21,'plugin_content_manager_configuration_content_types::plugin::users-permissions.role','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"description\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"description\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"type\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"type\",\"searchable\":true,\"sortable\":true}},\"permissions\":{\"edit\":{\"label\":\"permissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"action\"},\"list\":{\"label\":\"permissions\",\"searchable\":false,\"sortable\":false}},\"users\":{\"edit\":{\"label\":\"users\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"username\"},\"list\":{\"label\":\"users\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"description\",\"type\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"description\",\"size\":6}],[{\"name\":\"type\",\"size\":6},{\"name\":\"permissions\",\"size\":6}],[{\"name\":\"users\",\"size\":6}]]},\"uid\":\"plugin::users-permissions.role\"}','object',NULL,NULL),
(22,'plugin_content_manager_configuration_content_types::admin::api-token','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"description\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"description\",\"searchable\":true,\"sortable\":true}},\"kind\":{\"edit\":{\"label\":\"kind\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"kind\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"type\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"type\",\"searchable\":true,\"sortable\":true}},\"accessKey\":{\"edit\":{\"label\":\"accessKey\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"accessKey\",\"searchable\":true,\"sortable\":true}},\"encryptedKey\":{\"edit\":{\"label\":\"encryptedKey\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"encryptedKey\",\"searchable\":true,\"sortable\":true}},\"lastUsedAt\":{\"edit\":{\"label\":\"lastUsedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"lastUsedAt\",\"searchable\":true,\"sortable\":true}},\"permissions\":{\"edit\":{\"label\":\"permissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"action\"},\"list\":{\"label\":\"permissions\",\"searchable\":false,\"sortable\":false}},\"adminPermissions\":{\"edit\":{\"label\":\"adminPermissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"action\"},\"list\":{\"label\":\"adminPermissions\",\"searchable\":false,\"sortable\":false}},\"adminUserOwner\":{\"edit\":{\"label\":\"adminUserOwner\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"adminUserOwner\",\"searchable\":true,\"sortable\":true}},\"expiresAt\":{\"edit\":{\"label\":\"expiresAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"expiresAt\",\"searchable\":true,\"sortable\":true}},\"lifespan\":{\"edit\":{\"label\":\"lifespan\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"lifespan\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"description\",\"kind\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"description\",\"size\":6}],[{\"name\":\"kind\",\"size\":6},{\"name\":\"type\",\"size\":6}],[{\"name\":\"accessKey\",\"size\":6},{\"name\":\"encryptedKey\",\"size\":6}],[{\"name\":\"lastUsedAt\",\"size\":6},{\"name\":\"permissions\",\"size\":6}],[{\"name\":\"adminPermissions\",\"size\":6},{\"name\":\"adminUserOwner\",\"size\":6}],[{\"name\":\"expiresAt\",\"size\":6},{\"name\":\"lifespan\",\"size\":4}]]},\"uid\":\"admin::api-token\"}','object',NULL,NULL),
(23,'plugin_content_manager_configuration_content_types::admin::api-token-permission','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"action\",\"defaultSortBy\":\"action\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"action\":{\"edit\":{\"label\":\"action\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"action\",\"searchable\":true,\"sortable\":true}},\"token\":{\"edit\":{\"label\":\"token\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"token\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"action\",\"token\",\"createdAt\"],\"edit\":[[{\"name\":\"action\",\"size\":6},{\"name\":\"token\",\"size\":6}]]},\"uid\":\"admin::api-token-permission\"}','object',NULL,NULL),
(24,'plugin_content_manager_configuration_content_types::admin::transfer-token','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"description\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"description\",\"searchable\":true,\"sortable\":true}},\"accessKey\":{\"edit\":{\"label\":\"accessKey\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"accessKey\",\"searchable\":true,\"sortable\":true}},\"lastUsedAt\":{\"edit\":{\"label\":\"lastUsedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"lastUsedAt\",\"searchable\":true,\"sortable\":true}},\"permissions\":{\"edit\":{\"label\":\"permissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"action\"},\"list\":{\"label\":\"permissions\",\"searchable\":false,\"sortable\":false}},\"expiresAt\":{\"edit\":{\"label\":\"expiresAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"expiresAt\",\"searchable\":true,\"sortable\":true}},\"lifespan\":{\"edit\":{\"label\":\"lifespan\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"lifespan\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"description\",\"accessKey\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"description\",\"size\":6}],[{\"name\":\"accessKey\",\"size\":6},{\"name\":\"lastUsedAt\",\"size\":6}],[{\"name\":\"permissions\",\"size\":6},{\"name\":\"expiresAt\",\"size\":6}],[{\"name\":\"lifespan\",\"size\":4}]]},\"uid\":\"admin::transfer-token\"}','object',NULL,NULL),
(25,'plugin_content_manager_configuration_content_types::plugin::users-permissions.user','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"username\",\"defaultSortBy\":\"username\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"username\":{\"edit\":{\"label\":\"username\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"username\",\"searchable\":true,\"sortable\":true}},\"email\":{\"edit\":{\"label\":\"email\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"email\",\"searchable\":true,\"sortable\":true}},\"provider\":{\"edit\":{\"label\":\"provider\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"provider\",\"searchable\":true,\"sortable\":true}},\"password\":{\"edit\":{\"label\":\"password\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"password\",\"searchable\":true,\"sortable\":true}},\"resetPasswordToken\":{\"edit\":{\"label\":\"resetPasswordToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"resetPasswordToken\",\"searchable\":true,\"sortable\":true}},\"confirmationToken\":{\"edit\":{\"label\":\"confirmationToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"confirmationToken\",\"searchable\":true,\"sortable\":true}},\"confirmed\":{\"edit\":{\"label\":\"confirmed\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"confirmed\",\"searchable\":true,\"sortable\":true}},\"blocked\":{\"edit\":{\"label\":\"blocked\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"blocked\",\"searchable\":true,\"sortable\":true}},\"role\":{\"edit\":{\"label\":\"role\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"role\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"username\",\"email\",\"confirmed\"],\"edit\":[[{\"name\":\"username\",\"size\":6},{\"name\":\"email\",\"size\":6}],[{\"name\":\"password\",\"size\":6},{\"name\":\"confirmed\",\"size\":4}],[{\"name\":\"blocked\",\"size\":4},{\"name\":\"role\",\"size\":6}]]},\"uid\":\"plugin::users-permissions.user\"}','object',NULL,NULL),
(26,'plugin_content_manager_configuration_content_types::admin::transfer-token-permission','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"action\",\"defaultSortBy\":\"action\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"action\":{\"edit\":{\"label\":\"action\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"action\",\"searchable\":true,\"sortable\":true}},\"token\":{\"edit\":{\"label\":\"token\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"token\",\"searchable\":true,\"sortable\":true}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"action\",\"token\",\"createdAt\"],\"edit\":[[{\"name\":\"action\",\"size\":6},{\"name\":\"token\",\"size\":6}]]},\"uid\":\"admin::transfer-token-permission\"}','object',NULL,NULL),
(27,'plugin_content_manager_configuration_content_types::admin::role','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"name\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"code\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"code\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"description\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"description\",\"searchable\":true,\"sortable\":true}},\"users\":{\"edit\":{\"label\":\"users\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"users\",\"searchable\":false,\"sortable\":false}},\"permissions\":{\"edit\":{\"label\":\"permissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"action\"},\"list\":{\"label\":\"permissions\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"code\",\"description\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"code\",\"size\":6}],[{\"name\":\"description\",\"size\":6},{\"name\":\"users\",\"size\":6}],[{\"name\":\"permissions\",\"size\":6}]]},\"uid\":\"admin::role\"}','object',NULL,NULL),
(28,'plugin_content_manager_configuration_content_types::admin::session','{\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"relationOpenMode\":\"modal\",\"mainField\":\"userId\",\"defaultSortBy\":\"userId\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"id\",\"searchable\":true,\"sortable\":true}},\"userId\":{\"edit\":{\"label\":\"userId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"userId\",\"searchable\":true,\"sortable\":true}},\"sessionId\":{\"edit\":{\"label\":\"sessionId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"sessionId\",\"searchable\":true,\"sortable\":true}},\"childId\":{\"edit\":{\"label\":\"childId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"childId\",\"searchable\":true,\"sortable\":true}},\"deviceId\":{\"edit\":{\"label\":\"deviceId\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"deviceId\",\"searchable\":true,\"sortable\":true}},\"origin\":{\"edit\":{\"label\":\"origin\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"origin\",\"searchable\":true,\"sortable\":true}},\"expiresAt\":{\"edit\":{\"label\":\"expiresAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"expiresAt\",\"searchable\":true,\"sortable\":true}},\"absoluteExpiresAt\":{\"edit\":{\"label\":\"absoluteExpiresAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"absoluteExpiresAt\",\"searchable\":true,\"sortable\":true}},\"status\":{\"edit\":{\"label\":\"status\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"status\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"type\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"type\",\"searchable\":true,\"sortable\":true}},\"metadata\":{\"edit\":{\"label\":\"metadata\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"metadata\",\"searchable\":false,\"sortable\":false}},\"createdAt\":{\"edit\":{\"label\":\"createdAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"createdAt\",\"searchable\":true,\"sortable\":true}},\"updatedAt\":{\"edit\":{\"label\":\"updatedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"updatedAt\",\"searchable\":true,\"sortable\":true}},\"createdBy\":{\"edit\":{\"label\":\"createdBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"createdBy\",\"searchable\":true,\"sortable\":true}},\"updatedBy\":{\"edit\":{\"label\":\"updatedBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"updatedBy\",\"searchable\":true,\"sortable\":true}},\"documentId\":{\"edit\":{},\"list\":{\"label\":\"documentId\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"userId\",\"sessionId\",\"childId\"],\"edit\":[[{\"name\":\"userId\",\"size\":6},{\"name\":\"sessionId\",\"size\":6}],[{\"name\":\"childId\",\"size\":6},{\"name\":\"deviceId\",\"size\":6}],[{\"name\":\"origin\",\"size\":6},{\"name\":\"expiresAt\",\"size\":6}],[{\"name\":\"absoluteExpiresAt\",\"size\":6},{\"name\":\"status\",\"size\":6}],[{\"name\":\"type\",\"size\":6}],[{\"name\":\"metadata\",\"size\":12}]]},\"uid\":\"admin::session\"}','object',NULL,NULL),
(29,'plugin_upload_settings','{\"sizeOptimization\":true,\"responsiveDimensions\":true,\"autoOrientation\":false,\"aiMetadata\":true}','object',NULL,NULL),
(30,'plugin_upload_view_configuration','{\"pageSize\":10,\"sort\":\"createdAt:DESC\"}','object',NULL,NULL),
(31,'plugin_upload_metrics','{\"weeklySchedule\":\"26 16 23 * * 5\",\"lastWeeklyUpdate\":1795821386025}','object',NULL,NULL),
(32,'plugin_i18n_default_locale','\"en\"','string',NULL,NULL),
(33,'plugin_users-permissions_grant','{\"email\":{\"icon\":\"envelope\",\"enabled\":true},\"discord\":{\"icon\":\"discord\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/discord/callback\",\"scope\":[\"identify\",\"email\"]},\"facebook\":{\"icon\":\"facebook-square\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/facebook/callback\",\"scope\":[\"email\"]},\"google\":{\"icon\":\"google\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/google/callback\",\"scope\":[\"email\"]},\"github\":{\"icon\":\"github\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/github/callback\",\"scope\":[\"user\",\"user:email\"]},\"microsoft\":{\"icon\":\"windows\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/microsoft/callback\",\"scope\":[\"user.read\"]},\"twitter\":{\"icon\":\"twitter\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/twitter/callback\"},\"instagram\":{\"icon\":\"instagram\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/instagram/callback\",\"scope\":[\"user_profile\"]},\"vk\":{\"icon\":\"vk\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/vk/callback\",\"scope\":[\"email\"]},\"twitch\":{\"icon\":\"twitch\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/twitch/callback\",\"scope\":[\"user:read:email\"]},\"linkedin\":{\"icon\":\"linkedin\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callbackUrl\":\"api/auth/linkedin/callback\",\"scope\":[\"r_liteprofile\",\"r_emailaddress\"]},\"cognito\":{\"icon\":\"aws\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"subdomain\":\"my.subdomain.com\",\"callback\":\"api/auth/cognito/callback\",\"scope\":[\"email\",\"openid\",\"profile\"]},\"reddit\":{\"icon\":\"reddit\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callback\":\"api/auth/reddit/callback\",\"scope\":[\"identity\"]},\"auth0\":{\"icon\":\"\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"subdomain\":\"my-tenant.eu\",\"callback\":\"api/auth/auth0/callback\",\"scope\":[\"openid\",\"email\",\"profile\"]},\"cas\":{\"icon\":\"book\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callback\":\"api/auth/cas/callback\",\"scope\":[\"openid email\"],\"subdomain\":\"my.subdomain.com/cas\"},\"patreon\":{\"icon\":\"\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"callback\":\"api/auth/patreon/callback\",\"scope\":[\"identity\",\"identity[email]\"]},\"keycloak\":{\"icon\":\"\",\"enabled\":false,\"key\":\"\",\"secret\":\"\",\"subdomain\":\"myKeycloakProvider.com/realms/myrealm\",\"callback\":\"api/auth/keycloak/callback\",\"scope\":[\"openid\",\"email\",\"profile\"]}}','object',NULL,NULL),
(34,'plugin_users-permissions_email','{\"reset_password\":{\"display\":\"Email.template.reset_password\",\"icon\":\"sync\",\"options\":{\"from\":{\"name\":\"Administration Panel\",\"email\":\"no-reply@strapi.io\"},\"response_email\":\"\",\"object\":\"Reset password\",\"message\":\"<p>We heard that you lost your password. Sorry about that!</p>\\n\\n<p>But don’t worry! You can use the following link to reset your password:</p>\\n<p><%= URL %>?code=<%= TOKEN %></p>\\n\\n<p>Thanks.</p>\"}},\"email_confirmation\":{\"display\":\"Email.template.email_confirmation\",\"icon\":\"check-square\",\"options\":{\"from\":{\"name\":\"Administration Panel\",\"email\":\"no-reply@strapi.io\"},\"response_email\":\"\",\"object\":\"Account confirmation\",\"message\":\"<p>Thank you for registering!</p>\\n\\n<p>You have to confirm your email address. Please click on the link below.</p>\\n\\n<p><%= URL %>?confirmation=<%= CODE %></p>\\n\\n<p>Thanks.</p>\"}}}','object',NULL,NULL),
(35,'plugin_users-permissions_advanced','{\"unique_email\":true,\"allow_register\":false,\"email_confirmation\":false,\"email_reset_password\":null,\"email_confirmation_redirection\":null,\"default_role\":\"authenticated\"}','object',NULL,NULL),
(36,'plugin_disclosure_publicActions','[\"api::organization.organization.find\",\"api::organization.organization.findOne\",\"api::report.report.find\",\"api::report.report.findOne\",\"plugin::disclosure.layouts.find\",\"plugin::disclosure.layouts.findOne\",\"plugin::disclosure.layouts.schema\",\"plugin::disclosure.check.check\"]','object',NULL,NULL),
(37,'plugin_disclosure_listColumns','[\"api::report.report\",\"api::organization.organization\"]','object',NULL,NULL),
(38,'core_admin_auth','{\"providers\":{\"autoRegister\":false,\"defaultRole\":null,\"ssoLockedRoles\":null}}','object',NULL,NULL);
/*!40000 ALTER TABLE `strapi_core_store_settings` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_database_schema`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_database_schema` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `schema` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`schema`)),
  `time` datetime DEFAULT NULL,
  `hash` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_database_schema` WRITE;
/*!40000 ALTER TABLE `strapi_database_schema` DISABLE KEYS */;
INSERT INTO `strapi_database_schema` VALUES
(1,'{\"tables\":[{\"name\":\"files\",\"indexes\":[{\"name\":\"upload_files_folder_path_index\",\"columns\":[\"folder_path\"],\"type\":null},{\"name\":\"upload_files_created_at_index\",\"columns\":[\"created_at\"],\"type\":null},{\"name\":\"upload_files_updated_at_index\",\"columns\":[\"updated_at\"],\"type\":null},{\"name\":\"upload_files_name_index\",\"columns\":[\"name\"],\"type\":null},{\"name\":\"upload_files_size_index\",\"columns\":[\"size\"],\"type\":null},{\"name\":\"upload_files_ext_index\",\"columns\":[\"ext\"],\"type\":null},{\"name\":\"files_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"files_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"files_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"files_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"files_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"alternative_text\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"caption\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"focal_point\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"width\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"height\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"formats\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"hash\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"ext\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"mime\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"size\",\"type\":\"decimal\",\"args\":[10,2],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"url\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"preview_url\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"provider\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"provider_metadata\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"folder_path\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"upload_folders\",\"indexes\":[{\"name\":\"upload_folders_path_id_index\",\"columns\":[\"path_id\"],\"type\":\"unique\"},{\"name\":\"upload_folders_path_index\",\"columns\":[\"path\"],\"type\":\"unique\"},{\"name\":\"upload_folders_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"upload_folders_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"upload_folders_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"upload_folders_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"upload_folders_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"path_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"path\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"i18n_locale\",\"indexes\":[{\"name\":\"i18n_locale_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"i18n_locale_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"i18n_locale_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"i18n_locale_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"i18n_locale_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"code\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_releases\",\"indexes\":[{\"name\":\"strapi_releases_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_releases_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_releases_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_releases_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_releases_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"released_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"scheduled_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"timezone\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"status\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_release_actions\",\"indexes\":[{\"name\":\"strapi_release_actions_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_release_actions_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_release_actions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_release_actions_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_release_actions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"content_type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"entry_document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"is_entry_valid\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_workflows\",\"indexes\":[{\"name\":\"strapi_workflows_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_workflows_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_workflows_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_workflows_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_workflows_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"content_types\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_workflows_stages\",\"indexes\":[{\"name\":\"strapi_workflows_stages_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_workflows_stages_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_workflows_stages_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_workflows_stages_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_workflows_stages_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"color\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"up_permissions\",\"indexes\":[{\"name\":\"up_permissions_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"up_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"up_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"up_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"up_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"action\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"up_roles\",\"indexes\":[{\"name\":\"up_roles_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"up_roles_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"up_roles_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"up_roles_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"up_roles_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"description\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"up_users\",\"indexes\":[{\"name\":\"up_users_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"up_users_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"up_users_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"up_users_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"up_users_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"username\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"email\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"provider\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"password\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"reset_password_token\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"confirmation_token\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"confirmed\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"blocked\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"disclosure_publications\",\"indexes\":[{\"name\":\"disclosure_publications_version_uq\",\"columns\":[\"organization_code\",\"year\",\"version\",\"kind\"],\"type\":\"unique\"},{\"name\":\"disclosure_publications_newest_uq\",\"columns\":[\"organization_code\",\"year\",\"sequence\"],\"type\":\"unique\"},{\"name\":\"disclosure_publications_year_idx\",\"columns\":[\"year\",\"organization_code\"]},{\"name\":\"disclosure_publications_region_idx\",\"columns\":[\"region_code\"]},{\"name\":\"disclosure_publications_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"type\":\"unique\",\"name\":\"disclosure_publications_sequence_uq\",\"columns\":[\"sequence\"]},{\"type\":\"unique\",\"name\":\"disclosure_publications_previous_link_uq\",\"columns\":[\"previous_link\"]},{\"type\":\"unique\",\"name\":\"disclosure_publications_link_uq\",\"columns\":[\"link\"]},{\"name\":\"disclosure_publications_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"disclosure_publications_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"disclosure_publications_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"disclosure_publications_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"sequence\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false,\"unique\":true},{\"name\":\"kind\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"organization_code\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"organization_name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"organization_kind\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"region_code\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"year\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"version\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"layout\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"title\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"document\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"digest\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"previous_link\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false,\"unique\":true},{\"name\":\"link\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false,\"unique\":true},{\"name\":\"at\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"actor_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"actor_name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"note\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"organizations\",\"indexes\":[{\"name\":\"organizations_region_code_idx\",\"columns\":[\"region_code\"]},{\"name\":\"organizations_kind_idx\",\"columns\":[\"kind\"]},{\"name\":\"organizations_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"type\":\"unique\",\"name\":\"organizations_code_uq\",\"columns\":[\"code\"]},{\"name\":\"organizations_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"organizations_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"organizations_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"organizations_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"code\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false,\"unique\":true},{\"name\":\"kind\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"region_code\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"consolidated_into\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"deadline\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"website\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"reports_cmps\",\"indexes\":[{\"name\":\"reports_field_idx\",\"columns\":[\"field\"]},{\"name\":\"reports_component_type_idx\",\"columns\":[\"component_type\"]},{\"name\":\"reports_entity_fk\",\"columns\":[\"entity_id\"]},{\"name\":\"reports_uq\",\"columns\":[\"entity_id\",\"cmp_id\",\"field\",\"component_type\"],\"type\":\"unique\"}],\"foreignKeys\":[{\"name\":\"reports_entity_fk\",\"columns\":[\"entity_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"reports\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"entity_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"cmp_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"component_type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"field\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"order\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"reports\",\"indexes\":[{\"name\":\"reports_year_idx\",\"columns\":[\"year\"]},{\"name\":\"reports_stage_idx\",\"columns\":[\"stage\"]},{\"name\":\"reports_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"reports_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"reports_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"reports_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"reports_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"title\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"year\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"layout\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"source_url\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"stage\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"revision\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"admin_permissions\",\"indexes\":[{\"name\":\"admin_permissions_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"admin_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"admin_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"admin_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"admin_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"action\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"action_parameters\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"subject\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"properties\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"conditions\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"admin_users\",\"indexes\":[{\"name\":\"admin_users_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"admin_users_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"admin_users_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"admin_users_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"admin_users_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"firstname\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"lastname\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"username\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"email\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"password\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"reset_password_token\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"reset_password_token_expires_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"registration_token\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"is_active\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"blocked\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"prefered_language\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"admin_roles\",\"indexes\":[{\"name\":\"admin_roles_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"admin_roles_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"admin_roles_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"admin_roles_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"admin_roles_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"code\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"description\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_api_tokens\",\"indexes\":[{\"name\":\"strapi_api_tokens_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_api_tokens_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_api_tokens_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_api_tokens_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_api_tokens_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"description\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"kind\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"access_key\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"encrypted_key\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"last_used_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"expires_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"lifespan\",\"type\":\"bigInteger\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_api_token_permissions\",\"indexes\":[{\"name\":\"strapi_api_token_permissions_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_api_token_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_api_token_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_api_token_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_api_token_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"action\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_transfer_tokens\",\"indexes\":[{\"name\":\"strapi_transfer_tokens_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_transfer_tokens_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_transfer_tokens_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_transfer_tokens_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_transfer_tokens_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"description\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"access_key\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"last_used_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"expires_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"lifespan\",\"type\":\"bigInteger\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_transfer_token_permissions\",\"indexes\":[{\"name\":\"strapi_transfer_token_permissions_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_transfer_token_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_transfer_token_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_transfer_token_permissions_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_transfer_token_permissions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"action\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_sessions\",\"indexes\":[{\"name\":\"strapi_sessions_documents_idx\",\"columns\":[\"document_id\",\"locale\",\"published_at\"]},{\"name\":\"strapi_sessions_created_by_id_fk\",\"columns\":[\"created_by_id\"]},{\"name\":\"strapi_sessions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_sessions_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"},{\"name\":\"strapi_sessions_updated_by_id_fk\",\"columns\":[\"updated_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"user_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"session_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"child_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"device_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"origin\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"expires_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"absolute_expires_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"status\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"metadata\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"published_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"updated_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"components_report_sections\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"chapter\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"heading\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"body\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"components_report_remedy_rows\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"row\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"upheld\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"corrected\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"other_outcome\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"pending\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"total\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"components_report_proactive_rows\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"row\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"made\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"disclosed\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"disclosed_total\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"previous_items\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"change\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"decisions\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"purchases\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"amount\",\"type\":\"decimal\",\"args\":[18,6],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"issued\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"repealed\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"in_force\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"components_report_explanations\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"rule\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"path\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"evidence\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"reason\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"public\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"components_report_application_rows\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"row\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"natural_person\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"commercial_enterprise\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"research_institution\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"social_organization\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"legal_service_organization\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"other_organization\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"total\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_core_store_settings\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"key\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"value\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"environment\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"tag\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_webhooks\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"name\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"url\",\"type\":\"text\",\"args\":[\"longtext\"],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"headers\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"events\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"enabled\",\"type\":\"boolean\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_history_versions\",\"indexes\":[{\"name\":\"strapi_history_versions_created_by_id_fk\",\"columns\":[\"created_by_id\"]}],\"foreignKeys\":[{\"name\":\"strapi_history_versions_created_by_id_fk\",\"columns\":[\"created_by_id\"],\"referencedTable\":\"admin_users\",\"referencedColumns\":[\"id\"],\"onDelete\":\"SET NULL\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"content_type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"related_document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"status\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"data\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"schema\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"created_by_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_ai_metadata_jobs\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"status\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"completed_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"strapi_ai_localization_jobs\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"content_type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"related_document_id\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"source_locale\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"target_locales\",\"type\":\"jsonb\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"status\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"created_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"updated_at\",\"type\":\"datetime\",\"args\":[{\"useTz\":false,\"precision\":6}],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"disclosure_chain\",\"indexes\":[],\"foreignKeys\":[],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"sequence\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"link\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false}]},{\"name\":\"files_related_mph\",\"indexes\":[{\"name\":\"files_related_mph_fk\",\"columns\":[\"file_id\"]},{\"name\":\"files_related_mph_oidx\",\"columns\":[\"order\"]},{\"name\":\"files_related_mph_idix\",\"columns\":[\"related_id\"]}],\"foreignKeys\":[{\"name\":\"files_related_mph_fk\",\"columns\":[\"file_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"files\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"file_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"related_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"related_type\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"field\",\"type\":\"string\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":false},{\"name\":\"order\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"files_folder_lnk\",\"indexes\":[{\"name\":\"files_folder_lnk_fk\",\"columns\":[\"file_id\"]},{\"name\":\"files_folder_lnk_ifk\",\"columns\":[\"folder_id\"]},{\"name\":\"files_folder_lnk_uq\",\"columns\":[\"file_id\",\"folder_id\"],\"type\":\"unique\"},{\"name\":\"files_folder_lnk_oifk\",\"columns\":[\"file_ord\"]}],\"foreignKeys\":[{\"name\":\"files_folder_lnk_fk\",\"columns\":[\"file_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"files\",\"onDelete\":\"CASCADE\"},{\"name\":\"files_folder_lnk_ifk\",\"columns\":[\"folder_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"upload_folders\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"file_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"folder_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"file_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"upload_folders_parent_lnk\",\"indexes\":[{\"name\":\"upload_folders_parent_lnk_fk\",\"columns\":[\"folder_id\"]},{\"name\":\"upload_folders_parent_lnk_ifk\",\"columns\":[\"inv_folder_id\"]},{\"name\":\"upload_folders_parent_lnk_uq\",\"columns\":[\"folder_id\",\"inv_folder_id\"],\"type\":\"unique\"},{\"name\":\"upload_folders_parent_lnk_oifk\",\"columns\":[\"folder_ord\"]}],\"foreignKeys\":[{\"name\":\"upload_folders_parent_lnk_fk\",\"columns\":[\"folder_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"upload_folders\",\"onDelete\":\"CASCADE\"},{\"name\":\"upload_folders_parent_lnk_ifk\",\"columns\":[\"inv_folder_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"upload_folders\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"folder_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"inv_folder_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"folder_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_release_actions_release_lnk\",\"indexes\":[{\"name\":\"strapi_release_actions_release_lnk_fk\",\"columns\":[\"release_action_id\"]},{\"name\":\"strapi_release_actions_release_lnk_ifk\",\"columns\":[\"release_id\"]},{\"name\":\"strapi_release_actions_release_lnk_uq\",\"columns\":[\"release_action_id\",\"release_id\"],\"type\":\"unique\"},{\"name\":\"strapi_release_actions_release_lnk_oifk\",\"columns\":[\"release_action_ord\"]}],\"foreignKeys\":[{\"name\":\"strapi_release_actions_release_lnk_fk\",\"columns\":[\"release_action_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_release_actions\",\"onDelete\":\"CASCADE\"},{\"name\":\"strapi_release_actions_release_lnk_ifk\",\"columns\":[\"release_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_releases\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"release_action_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"release_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"release_action_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_workflows_stage_required_to_publish_lnk\",\"indexes\":[{\"name\":\"strapi_workflows_stage_required_to_publish_lnk_fk\",\"columns\":[\"workflow_id\"]},{\"name\":\"strapi_workflows_stage_required_to_publish_lnk_ifk\",\"columns\":[\"workflow_stage_id\"]},{\"name\":\"strapi_workflows_stage_required_to_publish_lnk_uq\",\"columns\":[\"workflow_id\",\"workflow_stage_id\"],\"type\":\"unique\"}],\"foreignKeys\":[{\"name\":\"strapi_workflows_stage_required_to_publish_lnk_fk\",\"columns\":[\"workflow_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_workflows\",\"onDelete\":\"CASCADE\"},{\"name\":\"strapi_workflows_stage_required_to_publish_lnk_ifk\",\"columns\":[\"workflow_stage_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_workflows_stages\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"workflow_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"workflow_stage_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_workflows_stages_workflow_lnk\",\"indexes\":[{\"name\":\"strapi_workflows_stages_workflow_lnk_fk\",\"columns\":[\"workflow_stage_id\"]},{\"name\":\"strapi_workflows_stages_workflow_lnk_ifk\",\"columns\":[\"workflow_id\"]},{\"name\":\"strapi_workflows_stages_workflow_lnk_uq\",\"columns\":[\"workflow_stage_id\",\"workflow_id\"],\"type\":\"unique\"},{\"name\":\"strapi_workflows_stages_workflow_lnk_oifk\",\"columns\":[\"workflow_stage_ord\"]}],\"foreignKeys\":[{\"name\":\"strapi_workflows_stages_workflow_lnk_fk\",\"columns\":[\"workflow_stage_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_workflows_stages\",\"onDelete\":\"CASCADE\"},{\"name\":\"strapi_workflows_stages_workflow_lnk_ifk\",\"columns\":[\"workflow_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_workflows\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"workflow_stage_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"workflow_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"workflow_stage_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_workflows_stages_permissions_lnk\",\"indexes\":[{\"name\":\"strapi_workflows_stages_permissions_lnk_fk\",\"columns\":[\"workflow_stage_id\"]},{\"name\":\"strapi_workflows_stages_permissions_lnk_ifk\",\"columns\":[\"permission_id\"]},{\"name\":\"strapi_workflows_stages_permissions_lnk_uq\",\"columns\":[\"workflow_stage_id\",\"permission_id\"],\"type\":\"unique\"},{\"name\":\"strapi_workflows_stages_permissions_lnk_ofk\",\"columns\":[\"permission_ord\"]}],\"foreignKeys\":[{\"name\":\"strapi_workflows_stages_permissions_lnk_fk\",\"columns\":[\"workflow_stage_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_workflows_stages\",\"onDelete\":\"CASCADE\"},{\"name\":\"strapi_workflows_stages_permissions_lnk_ifk\",\"columns\":[\"permission_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_permissions\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"workflow_stage_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"permission_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"permission_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"up_permissions_role_lnk\",\"indexes\":[{\"name\":\"up_permissions_role_lnk_fk\",\"columns\":[\"permission_id\"]},{\"name\":\"up_permissions_role_lnk_ifk\",\"columns\":[\"role_id\"]},{\"name\":\"up_permissions_role_lnk_uq\",\"columns\":[\"permission_id\",\"role_id\"],\"type\":\"unique\"},{\"name\":\"up_permissions_role_lnk_oifk\",\"columns\":[\"permission_ord\"]}],\"foreignKeys\":[{\"name\":\"up_permissions_role_lnk_fk\",\"columns\":[\"permission_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"up_permissions\",\"onDelete\":\"CASCADE\"},{\"name\":\"up_permissions_role_lnk_ifk\",\"columns\":[\"role_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"up_roles\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"permission_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"role_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"permission_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"up_users_role_lnk\",\"indexes\":[{\"name\":\"up_users_role_lnk_fk\",\"columns\":[\"user_id\"]},{\"name\":\"up_users_role_lnk_ifk\",\"columns\":[\"role_id\"]},{\"name\":\"up_users_role_lnk_uq\",\"columns\":[\"user_id\",\"role_id\"],\"type\":\"unique\"},{\"name\":\"up_users_role_lnk_oifk\",\"columns\":[\"user_ord\"]}],\"foreignKeys\":[{\"name\":\"up_users_role_lnk_fk\",\"columns\":[\"user_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"up_users\",\"onDelete\":\"CASCADE\"},{\"name\":\"up_users_role_lnk_ifk\",\"columns\":[\"role_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"up_roles\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"user_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"role_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"user_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"organizations_parent_lnk\",\"indexes\":[{\"name\":\"organizations_parent_lnk_fk\",\"columns\":[\"organization_id\"]},{\"name\":\"organizations_parent_lnk_ifk\",\"columns\":[\"inv_organization_id\"]},{\"name\":\"organizations_parent_lnk_uq\",\"columns\":[\"organization_id\",\"inv_organization_id\"],\"type\":\"unique\"}],\"foreignKeys\":[{\"name\":\"organizations_parent_lnk_fk\",\"columns\":[\"organization_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"organizations\",\"onDelete\":\"CASCADE\"},{\"name\":\"organizations_parent_lnk_ifk\",\"columns\":[\"inv_organization_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"organizations\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"organization_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"inv_organization_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"organizations_members_lnk\",\"indexes\":[{\"name\":\"organizations_members_lnk_fk\",\"columns\":[\"organization_id\"]},{\"name\":\"organizations_members_lnk_ifk\",\"columns\":[\"user_id\"]},{\"name\":\"organizations_members_lnk_uq\",\"columns\":[\"organization_id\",\"user_id\"],\"type\":\"unique\"},{\"name\":\"organizations_members_lnk_ofk\",\"columns\":[\"user_ord\"]}],\"foreignKeys\":[{\"name\":\"organizations_members_lnk_fk\",\"columns\":[\"organization_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"organizations\",\"onDelete\":\"CASCADE\"},{\"name\":\"organizations_members_lnk_ifk\",\"columns\":[\"user_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_users\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"organization_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"user_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"user_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"reports_organization_lnk\",\"indexes\":[{\"name\":\"reports_organization_lnk_fk\",\"columns\":[\"report_id\"]},{\"name\":\"reports_organization_lnk_ifk\",\"columns\":[\"organization_id\"]},{\"name\":\"reports_organization_lnk_uq\",\"columns\":[\"report_id\",\"organization_id\"],\"type\":\"unique\"}],\"foreignKeys\":[{\"name\":\"reports_organization_lnk_fk\",\"columns\":[\"report_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"reports\",\"onDelete\":\"CASCADE\"},{\"name\":\"reports_organization_lnk_ifk\",\"columns\":[\"organization_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"organizations\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"report_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"organization_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"admin_permissions_role_lnk\",\"indexes\":[{\"name\":\"admin_permissions_role_lnk_fk\",\"columns\":[\"permission_id\"]},{\"name\":\"admin_permissions_role_lnk_ifk\",\"columns\":[\"role_id\"]},{\"name\":\"admin_permissions_role_lnk_uq\",\"columns\":[\"permission_id\",\"role_id\"],\"type\":\"unique\"},{\"name\":\"admin_permissions_role_lnk_oifk\",\"columns\":[\"permission_ord\"]}],\"foreignKeys\":[{\"name\":\"admin_permissions_role_lnk_fk\",\"columns\":[\"permission_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_permissions\",\"onDelete\":\"CASCADE\"},{\"name\":\"admin_permissions_role_lnk_ifk\",\"columns\":[\"role_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_roles\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"permission_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"role_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"permission_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"admin_permissions_api_token_lnk\",\"indexes\":[{\"name\":\"admin_permissions_api_token_lnk_fk\",\"columns\":[\"permission_id\"]},{\"name\":\"admin_permissions_api_token_lnk_ifk\",\"columns\":[\"api_token_id\"]},{\"name\":\"admin_permissions_api_token_lnk_uq\",\"columns\":[\"permission_id\",\"api_token_id\"],\"type\":\"unique\"},{\"name\":\"admin_permissions_api_token_lnk_oifk\",\"columns\":[\"permission_ord\"]}],\"foreignKeys\":[{\"name\":\"admin_permissions_api_token_lnk_fk\",\"columns\":[\"permission_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_permissions\",\"onDelete\":\"CASCADE\"},{\"name\":\"admin_permissions_api_token_lnk_ifk\",\"columns\":[\"api_token_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_api_tokens\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"permission_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"api_token_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"permission_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"admin_users_roles_lnk\",\"indexes\":[{\"name\":\"admin_users_roles_lnk_fk\",\"columns\":[\"user_id\"]},{\"name\":\"admin_users_roles_lnk_ifk\",\"columns\":[\"role_id\"]},{\"name\":\"admin_users_roles_lnk_uq\",\"columns\":[\"user_id\",\"role_id\"],\"type\":\"unique\"},{\"name\":\"admin_users_roles_lnk_ofk\",\"columns\":[\"role_ord\"]},{\"name\":\"admin_users_roles_lnk_oifk\",\"columns\":[\"user_ord\"]}],\"foreignKeys\":[{\"name\":\"admin_users_roles_lnk_fk\",\"columns\":[\"user_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_users\",\"onDelete\":\"CASCADE\"},{\"name\":\"admin_users_roles_lnk_ifk\",\"columns\":[\"role_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_roles\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"user_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"role_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"role_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"user_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_api_tokens_admin_user_owner_lnk\",\"indexes\":[{\"name\":\"strapi_api_tokens_admin_user_owner_lnk_fk\",\"columns\":[\"api_token_id\"]},{\"name\":\"strapi_api_tokens_admin_user_owner_lnk_ifk\",\"columns\":[\"user_id\"]},{\"name\":\"strapi_api_tokens_admin_user_owner_lnk_uq\",\"columns\":[\"api_token_id\",\"user_id\"],\"type\":\"unique\"},{\"name\":\"strapi_api_tokens_admin_user_owner_lnk_oifk\",\"columns\":[\"api_token_ord\"]}],\"foreignKeys\":[{\"name\":\"strapi_api_tokens_admin_user_owner_lnk_fk\",\"columns\":[\"api_token_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_api_tokens\",\"onDelete\":\"CASCADE\"},{\"name\":\"strapi_api_tokens_admin_user_owner_lnk_ifk\",\"columns\":[\"user_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"admin_users\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"api_token_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"user_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"api_token_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_api_token_permissions_token_lnk\",\"indexes\":[{\"name\":\"strapi_api_token_permissions_token_lnk_fk\",\"columns\":[\"api_token_permission_id\"]},{\"name\":\"strapi_api_token_permissions_token_lnk_ifk\",\"columns\":[\"api_token_id\"]},{\"name\":\"strapi_api_token_permissions_token_lnk_uq\",\"columns\":[\"api_token_permission_id\",\"api_token_id\"],\"type\":\"unique\"},{\"name\":\"strapi_api_token_permissions_token_lnk_oifk\",\"columns\":[\"api_token_permission_ord\"]}],\"foreignKeys\":[{\"name\":\"strapi_api_token_permissions_token_lnk_fk\",\"columns\":[\"api_token_permission_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_api_token_permissions\",\"onDelete\":\"CASCADE\"},{\"name\":\"strapi_api_token_permissions_token_lnk_ifk\",\"columns\":[\"api_token_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_api_tokens\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"api_token_permission_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"api_token_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"api_token_permission_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]},{\"name\":\"strapi_transfer_token_permissions_token_lnk\",\"indexes\":[{\"name\":\"strapi_transfer_token_permissions_token_lnk_fk\",\"columns\":[\"transfer_token_permission_id\"]},{\"name\":\"strapi_transfer_token_permissions_token_lnk_ifk\",\"columns\":[\"transfer_token_id\"]},{\"name\":\"strapi_transfer_token_permissions_token_lnk_uq\",\"columns\":[\"transfer_token_permission_id\",\"transfer_token_id\"],\"type\":\"unique\"},{\"name\":\"strapi_transfer_token_permissions_token_lnk_oifk\",\"columns\":[\"transfer_token_permission_ord\"]}],\"foreignKeys\":[{\"name\":\"strapi_transfer_token_permissions_token_lnk_fk\",\"columns\":[\"transfer_token_permission_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_transfer_token_permissions\",\"onDelete\":\"CASCADE\"},{\"name\":\"strapi_transfer_token_permissions_token_lnk_ifk\",\"columns\":[\"transfer_token_id\"],\"referencedColumns\":[\"id\"],\"referencedTable\":\"strapi_transfer_tokens\",\"onDelete\":\"CASCADE\"}],\"columns\":[{\"name\":\"id\",\"type\":\"increments\",\"args\":[{\"primary\":true,\"primaryKey\":true}],\"defaultTo\":null,\"notNullable\":true,\"unsigned\":false},{\"name\":\"transfer_token_permission_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"transfer_token_id\",\"type\":\"integer\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true},{\"name\":\"transfer_token_permission_ord\",\"type\":\"double\",\"args\":[],\"defaultTo\":null,\"notNullable\":false,\"unsigned\":true}]}]}','2026-11-27 23:16:08','ed923b95242770a7a1a5cfa3dfd3b7d7e6b861dc50a4f0e31273af6b0587f032');
/*!40000 ALTER TABLE `strapi_database_schema` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_history_versions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_history_versions` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `content_type` varchar(255) NOT NULL,
  `related_document_id` varchar(255) DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  `status` varchar(255) DEFAULT NULL,
  `data` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`data`)),
  `schema` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`schema`)),
  `created_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_history_versions_created_by_id_fk` (`created_by_id`),
  CONSTRAINT `strapi_history_versions_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_history_versions` WRITE;
/*!40000 ALTER TABLE `strapi_history_versions` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_history_versions` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_migrations`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_migrations` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) DEFAULT NULL,
  `time` datetime DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_migrations` WRITE;
/*!40000 ALTER TABLE `strapi_migrations` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_migrations` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_migrations_internal`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_migrations_internal` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) DEFAULT NULL,
  `time` datetime DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=9 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_migrations_internal` WRITE;
/*!40000 ALTER TABLE `strapi_migrations_internal` DISABLE KEYS */;
INSERT INTO `strapi_migrations_internal` VALUES
(1,'5.0.0-rename-identifiers-longer-than-max-length','2026-11-27 23:15:44'),
(2,'5.0.0-02-created-document-id','2026-11-27 23:15:44'),
(3,'5.0.0-03-created-locale','2026-11-27 23:15:44'),
(4,'5.0.0-04-created-published-at','2026-11-27 23:15:45'),
(5,'5.0.0-05-drop-slug-fields-index','2026-11-27 23:15:45'),
(6,'5.0.0-06-add-document-id-indexes','2026-11-27 23:15:45'),
(7,'core::5.0.0-discard-drafts','2026-11-27 23:15:45'),
(8,'admin::migrate-prefered-language-dk-to-da','2026-11-27 23:15:45');
/*!40000 ALTER TABLE `strapi_migrations_internal` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_release_actions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_release_actions` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `type` varchar(255) DEFAULT NULL,
  `content_type` varchar(255) DEFAULT NULL,
  `entry_document_id` varchar(255) DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  `is_entry_valid` tinyint(1) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_release_actions_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_release_actions_created_by_id_fk` (`created_by_id`),
  KEY `strapi_release_actions_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_release_actions_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_release_actions_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_release_actions` WRITE;
/*!40000 ALTER TABLE `strapi_release_actions` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_release_actions` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_release_actions_release_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_release_actions_release_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `release_action_id` int(10) unsigned DEFAULT NULL,
  `release_id` int(10) unsigned DEFAULT NULL,
  `release_action_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_release_actions_release_lnk_uq` (`release_action_id`,`release_id`),
  KEY `strapi_release_actions_release_lnk_fk` (`release_action_id`),
  KEY `strapi_release_actions_release_lnk_ifk` (`release_id`),
  KEY `strapi_release_actions_release_lnk_oifk` (`release_action_ord`),
  CONSTRAINT `strapi_release_actions_release_lnk_fk` FOREIGN KEY (`release_action_id`) REFERENCES `strapi_release_actions` (`id`) ON DELETE CASCADE,
  CONSTRAINT `strapi_release_actions_release_lnk_ifk` FOREIGN KEY (`release_id`) REFERENCES `strapi_releases` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_release_actions_release_lnk` WRITE;
/*!40000 ALTER TABLE `strapi_release_actions_release_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_release_actions_release_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_releases`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_releases` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `released_at` datetime(6) DEFAULT NULL,
  `scheduled_at` datetime(6) DEFAULT NULL,
  `timezone` varchar(255) DEFAULT NULL,
  `status` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_releases_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_releases_created_by_id_fk` (`created_by_id`),
  KEY `strapi_releases_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_releases_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_releases_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_releases` WRITE;
/*!40000 ALTER TABLE `strapi_releases` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_releases` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_sessions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_sessions` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `user_id` varchar(255) DEFAULT NULL,
  `session_id` varchar(255) DEFAULT NULL,
  `child_id` varchar(255) DEFAULT NULL,
  `device_id` varchar(255) DEFAULT NULL,
  `origin` varchar(255) DEFAULT NULL,
  `expires_at` datetime(6) DEFAULT NULL,
  `absolute_expires_at` datetime(6) DEFAULT NULL,
  `status` varchar(255) DEFAULT NULL,
  `type` varchar(255) DEFAULT NULL,
  `metadata` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`metadata`)),
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_sessions_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_sessions_created_by_id_fk` (`created_by_id`),
  KEY `strapi_sessions_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_sessions_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_sessions_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_sessions` WRITE;
/*!40000 ALTER TABLE `strapi_sessions` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_sessions` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_transfer_token_permissions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_transfer_token_permissions` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `action` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_transfer_token_permissions_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_transfer_token_permissions_created_by_id_fk` (`created_by_id`),
  KEY `strapi_transfer_token_permissions_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_transfer_token_permissions_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_transfer_token_permissions_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_transfer_token_permissions` WRITE;
/*!40000 ALTER TABLE `strapi_transfer_token_permissions` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_transfer_token_permissions` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_transfer_token_permissions_token_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_transfer_token_permissions_token_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `transfer_token_permission_id` int(10) unsigned DEFAULT NULL,
  `transfer_token_id` int(10) unsigned DEFAULT NULL,
  `transfer_token_permission_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_transfer_token_permissions_token_lnk_uq` (`transfer_token_permission_id`,`transfer_token_id`),
  KEY `strapi_transfer_token_permissions_token_lnk_fk` (`transfer_token_permission_id`),
  KEY `strapi_transfer_token_permissions_token_lnk_ifk` (`transfer_token_id`),
  KEY `strapi_transfer_token_permissions_token_lnk_oifk` (`transfer_token_permission_ord`),
  CONSTRAINT `strapi_transfer_token_permissions_token_lnk_fk` FOREIGN KEY (`transfer_token_permission_id`) REFERENCES `strapi_transfer_token_permissions` (`id`) ON DELETE CASCADE,
  CONSTRAINT `strapi_transfer_token_permissions_token_lnk_ifk` FOREIGN KEY (`transfer_token_id`) REFERENCES `strapi_transfer_tokens` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_transfer_token_permissions_token_lnk` WRITE;
/*!40000 ALTER TABLE `strapi_transfer_token_permissions_token_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_transfer_token_permissions_token_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_transfer_tokens`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_transfer_tokens` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `description` varchar(255) DEFAULT NULL,
  `access_key` varchar(255) DEFAULT NULL,
  `last_used_at` datetime(6) DEFAULT NULL,
  `expires_at` datetime(6) DEFAULT NULL,
  `lifespan` bigint(20) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_transfer_tokens_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_transfer_tokens_created_by_id_fk` (`created_by_id`),
  KEY `strapi_transfer_tokens_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_transfer_tokens_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_transfer_tokens_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_transfer_tokens` WRITE;
/*!40000 ALTER TABLE `strapi_transfer_tokens` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_transfer_tokens` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_webhooks`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_webhooks` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) DEFAULT NULL,
  `url` longtext DEFAULT NULL,
  `headers` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`headers`)),
  `events` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`events`)),
  `enabled` tinyint(1) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_webhooks` WRITE;
/*!40000 ALTER TABLE `strapi_webhooks` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_webhooks` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_workflows`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_workflows` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `content_types` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`content_types`)),
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_workflows_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_workflows_created_by_id_fk` (`created_by_id`),
  KEY `strapi_workflows_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_workflows_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_workflows_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_workflows` WRITE;
/*!40000 ALTER TABLE `strapi_workflows` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_workflows` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_workflows_stage_required_to_publish_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_workflows_stage_required_to_publish_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `workflow_id` int(10) unsigned DEFAULT NULL,
  `workflow_stage_id` int(10) unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_workflows_stage_required_to_publish_lnk_uq` (`workflow_id`,`workflow_stage_id`),
  KEY `strapi_workflows_stage_required_to_publish_lnk_fk` (`workflow_id`),
  KEY `strapi_workflows_stage_required_to_publish_lnk_ifk` (`workflow_stage_id`),
  CONSTRAINT `strapi_workflows_stage_required_to_publish_lnk_fk` FOREIGN KEY (`workflow_id`) REFERENCES `strapi_workflows` (`id`) ON DELETE CASCADE,
  CONSTRAINT `strapi_workflows_stage_required_to_publish_lnk_ifk` FOREIGN KEY (`workflow_stage_id`) REFERENCES `strapi_workflows_stages` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_workflows_stage_required_to_publish_lnk` WRITE;
/*!40000 ALTER TABLE `strapi_workflows_stage_required_to_publish_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_workflows_stage_required_to_publish_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_workflows_stages`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_workflows_stages` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `color` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `strapi_workflows_stages_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `strapi_workflows_stages_created_by_id_fk` (`created_by_id`),
  KEY `strapi_workflows_stages_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `strapi_workflows_stages_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `strapi_workflows_stages_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_workflows_stages` WRITE;
/*!40000 ALTER TABLE `strapi_workflows_stages` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_workflows_stages` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_workflows_stages_permissions_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_workflows_stages_permissions_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `workflow_stage_id` int(10) unsigned DEFAULT NULL,
  `permission_id` int(10) unsigned DEFAULT NULL,
  `permission_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_workflows_stages_permissions_lnk_uq` (`workflow_stage_id`,`permission_id`),
  KEY `strapi_workflows_stages_permissions_lnk_fk` (`workflow_stage_id`),
  KEY `strapi_workflows_stages_permissions_lnk_ifk` (`permission_id`),
  KEY `strapi_workflows_stages_permissions_lnk_ofk` (`permission_ord`),
  CONSTRAINT `strapi_workflows_stages_permissions_lnk_fk` FOREIGN KEY (`workflow_stage_id`) REFERENCES `strapi_workflows_stages` (`id`) ON DELETE CASCADE,
  CONSTRAINT `strapi_workflows_stages_permissions_lnk_ifk` FOREIGN KEY (`permission_id`) REFERENCES `admin_permissions` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_workflows_stages_permissions_lnk` WRITE;
/*!40000 ALTER TABLE `strapi_workflows_stages_permissions_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_workflows_stages_permissions_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `strapi_workflows_stages_workflow_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `strapi_workflows_stages_workflow_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `workflow_stage_id` int(10) unsigned DEFAULT NULL,
  `workflow_id` int(10) unsigned DEFAULT NULL,
  `workflow_stage_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_workflows_stages_workflow_lnk_uq` (`workflow_stage_id`,`workflow_id`),
  KEY `strapi_workflows_stages_workflow_lnk_fk` (`workflow_stage_id`),
  KEY `strapi_workflows_stages_workflow_lnk_ifk` (`workflow_id`),
  KEY `strapi_workflows_stages_workflow_lnk_oifk` (`workflow_stage_ord`),
  CONSTRAINT `strapi_workflows_stages_workflow_lnk_fk` FOREIGN KEY (`workflow_stage_id`) REFERENCES `strapi_workflows_stages` (`id`) ON DELETE CASCADE,
  CONSTRAINT `strapi_workflows_stages_workflow_lnk_ifk` FOREIGN KEY (`workflow_id`) REFERENCES `strapi_workflows` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `strapi_workflows_stages_workflow_lnk` WRITE;
/*!40000 ALTER TABLE `strapi_workflows_stages_workflow_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `strapi_workflows_stages_workflow_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `up_permissions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `up_permissions` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `action` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `up_permissions_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `up_permissions_created_by_id_fk` (`created_by_id`),
  KEY `up_permissions_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `up_permissions_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `up_permissions_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=22 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `up_permissions` WRITE;
/*!40000 ALTER TABLE `up_permissions` DISABLE KEYS */;
INSERT INTO `up_permissions` VALUES
(1,'b1g4fqbg75mda83yumqi3yri','plugin::users-permissions.auth.logout','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.669000',NULL,NULL,NULL),
(2,'mobi5gu78omv4m78fo9l2aqf','plugin::users-permissions.auth.changePassword','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.669000',NULL,NULL,NULL),
(3,'mv541m2wqihkc019ksx0xaek','plugin::users-permissions.auth.getSessions','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.669000',NULL,NULL,NULL),
(4,'a782at3n2rleg0y48gw1swzz','plugin::users-permissions.auth.revokeSession','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.669000',NULL,NULL,NULL),
(5,'tqlb2nqcssy2r203kkkmh4st','plugin::users-permissions.user.me','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.668000','2026-11-27 23:16:14.669000',NULL,NULL,NULL),
(14,'wjstg1ishxdyjks77d63pixv','api::organization.organization.find','2026-11-27 23:16:15.074000','2026-11-27 23:16:15.074000','2026-11-27 23:16:15.074000',NULL,NULL,NULL),
(15,'f2v2fxo50124j46gyoisrv8c','api::organization.organization.findOne','2026-11-27 23:16:15.097000','2026-11-27 23:16:15.097000','2026-11-27 23:16:15.097000',NULL,NULL,NULL),
(16,'uhu11yso0pxdvy1orhgtl4z2','api::report.report.find','2026-11-27 23:16:15.127000','2026-11-27 23:16:15.127000','2026-11-27 23:16:15.127000',NULL,NULL,NULL),
(17,'v4wz8jtnknjrym4frd86vkkl','api::report.report.findOne','2026-11-27 23:16:15.145000','2026-11-27 23:16:15.145000','2026-11-27 23:16:15.145000',NULL,NULL,NULL),
(18,'jax7q2o87mtkfx0zamauk3n2','plugin::disclosure.layouts.find','2026-11-27 23:16:15.155000','2026-11-27 23:16:15.155000','2026-11-27 23:16:15.155000',NULL,NULL,NULL),
(19,'wz8mhy7o4uy2hcmjc1g61p3t','plugin::disclosure.layouts.findOne','2026-11-27 23:16:15.179000','2026-11-27 23:16:15.179000','2026-11-27 23:16:15.179000',NULL,NULL,NULL),
(20,'tiqfyrobmh639weun6ehqis9','plugin::disclosure.layouts.schema','2026-11-27 23:16:15.199000','2026-11-27 23:16:15.199000','2026-11-27 23:16:15.199000',NULL,NULL,NULL),
(21,'v4zwj3kxkmrhtn7z1gmhygin','plugin::disclosure.check.check','2026-11-27 23:16:15.223000','2026-11-27 23:16:15.223000','2026-11-27 23:16:15.223000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `up_permissions` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `up_permissions_role_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `up_permissions_role_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `permission_id` int(10) unsigned DEFAULT NULL,
  `role_id` int(10) unsigned DEFAULT NULL,
  `permission_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `up_permissions_role_lnk_uq` (`permission_id`,`role_id`),
  KEY `up_permissions_role_lnk_fk` (`permission_id`),
  KEY `up_permissions_role_lnk_ifk` (`role_id`),
  KEY `up_permissions_role_lnk_oifk` (`permission_ord`),
  CONSTRAINT `up_permissions_role_lnk_fk` FOREIGN KEY (`permission_id`) REFERENCES `up_permissions` (`id`) ON DELETE CASCADE,
  CONSTRAINT `up_permissions_role_lnk_ifk` FOREIGN KEY (`role_id`) REFERENCES `up_roles` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=22 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `up_permissions_role_lnk` WRITE;
/*!40000 ALTER TABLE `up_permissions_role_lnk` DISABLE KEYS */;
INSERT INTO `up_permissions_role_lnk` VALUES
(1,1,1,1),
(2,2,1,1),
(3,3,1,1),
(4,5,1,1),
(5,4,1,1),
(14,14,2,1),
(15,15,2,2),
(16,16,2,3),
(17,17,2,4),
(18,18,2,5),
(19,19,2,6),
(20,20,2,7),
(21,21,2,8);
/*!40000 ALTER TABLE `up_permissions_role_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `up_roles`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `up_roles` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `description` varchar(255) DEFAULT NULL,
  `type` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `up_roles_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `up_roles_created_by_id_fk` (`created_by_id`),
  KEY `up_roles_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `up_roles_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `up_roles_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `up_roles` WRITE;
/*!40000 ALTER TABLE `up_roles` DISABLE KEYS */;
INSERT INTO `up_roles` VALUES
(1,'nxt5mfy6lqknsk5sf856u4e0','Authenticated','Default role given to authenticated user.','authenticated','2026-11-27 23:16:13.995000','2026-11-27 23:16:13.995000','2026-11-27 23:16:13.996000',NULL,NULL,NULL),
(2,'uvu9jk5qserer5sdq292ybg2','Public','Default role given to unauthenticated user.','public','2026-11-27 23:16:14.084000','2026-11-27 23:16:14.084000','2026-11-27 23:16:14.085000',NULL,NULL,NULL);
/*!40000 ALTER TABLE `up_roles` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `up_users`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `up_users` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `username` varchar(255) DEFAULT NULL,
  `email` varchar(255) DEFAULT NULL,
  `provider` varchar(255) DEFAULT NULL,
  `password` varchar(255) DEFAULT NULL,
  `reset_password_token` varchar(255) DEFAULT NULL,
  `confirmation_token` varchar(255) DEFAULT NULL,
  `confirmed` tinyint(1) DEFAULT NULL,
  `blocked` tinyint(1) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `up_users_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `up_users_created_by_id_fk` (`created_by_id`),
  KEY `up_users_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `up_users_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `up_users_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `up_users` WRITE;
/*!40000 ALTER TABLE `up_users` DISABLE KEYS */;
/*!40000 ALTER TABLE `up_users` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `up_users_role_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `up_users_role_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `user_id` int(10) unsigned DEFAULT NULL,
  `role_id` int(10) unsigned DEFAULT NULL,
  `user_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `up_users_role_lnk_uq` (`user_id`,`role_id`),
  KEY `up_users_role_lnk_fk` (`user_id`),
  KEY `up_users_role_lnk_ifk` (`role_id`),
  KEY `up_users_role_lnk_oifk` (`user_ord`),
  CONSTRAINT `up_users_role_lnk_fk` FOREIGN KEY (`user_id`) REFERENCES `up_users` (`id`) ON DELETE CASCADE,
  CONSTRAINT `up_users_role_lnk_ifk` FOREIGN KEY (`role_id`) REFERENCES `up_roles` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `up_users_role_lnk` WRITE;
/*!40000 ALTER TABLE `up_users_role_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `up_users_role_lnk` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `upload_folders`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `upload_folders` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `document_id` varchar(255) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `path_id` int(11) DEFAULT NULL,
  `path` varchar(255) DEFAULT NULL,
  `created_at` datetime(6) DEFAULT NULL,
  `updated_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `created_by_id` int(10) unsigned DEFAULT NULL,
  `updated_by_id` int(10) unsigned DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `upload_folders_path_id_index` (`path_id`),
  UNIQUE KEY `upload_folders_path_index` (`path`),
  KEY `upload_folders_documents_idx` (`document_id`,`locale`,`published_at`),
  KEY `upload_folders_created_by_id_fk` (`created_by_id`),
  KEY `upload_folders_updated_by_id_fk` (`updated_by_id`),
  CONSTRAINT `upload_folders_created_by_id_fk` FOREIGN KEY (`created_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `upload_folders_updated_by_id_fk` FOREIGN KEY (`updated_by_id`) REFERENCES `admin_users` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `upload_folders` WRITE;
/*!40000 ALTER TABLE `upload_folders` DISABLE KEYS */;
/*!40000 ALTER TABLE `upload_folders` ENABLE KEYS */;
UNLOCK TABLES;
DROP TABLE IF EXISTS `upload_folders_parent_lnk`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `upload_folders_parent_lnk` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `folder_id` int(10) unsigned DEFAULT NULL,
  `inv_folder_id` int(10) unsigned DEFAULT NULL,
  `folder_ord` double unsigned DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `upload_folders_parent_lnk_uq` (`folder_id`,`inv_folder_id`),
  KEY `upload_folders_parent_lnk_fk` (`folder_id`),
  KEY `upload_folders_parent_lnk_ifk` (`inv_folder_id`),
  KEY `upload_folders_parent_lnk_oifk` (`folder_ord`),
  CONSTRAINT `upload_folders_parent_lnk_fk` FOREIGN KEY (`folder_id`) REFERENCES `upload_folders` (`id`) ON DELETE CASCADE,
  CONSTRAINT `upload_folders_parent_lnk_ifk` FOREIGN KEY (`inv_folder_id`) REFERENCES `upload_folders` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `upload_folders_parent_lnk` WRITE;
/*!40000 ALTER TABLE `upload_folders_parent_lnk` DISABLE KEYS */;
/*!40000 ALTER TABLE `upload_folders_parent_lnk` ENABLE KEYS */;
UNLOCK TABLES;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

