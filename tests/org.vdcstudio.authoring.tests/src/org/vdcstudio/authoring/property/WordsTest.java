/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the model as people read them. */
class WordsTest {

	@ParameterizedTest
	@CsvSource({ "VMkernelAdapter,VMkernel adapter", "VCenterServer,vCenter server", "VMnet,VMnet", "VMotion,vMotion",
			"coresPerSocket,Cores per socket", "fqdn,FQDN", "linkInstance,Connected to number", "NfsDatastore,NFS datastore",
			"SoftwareIscsiAdapter,Software iSCSI adapter" })
	void wordsOfVirtualizationAreSpelledAsItsPeopleDo(String name, String label) {
		assertEquals(label, Words.label(name));
	}
}
