/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

class ImportAddressTest {

	private static final URI IMPORTING = URI.createURI("file:/designs/lab.vdc");

	@Test
	void isRelativeToTheImportingFile() {
		assertEquals(Optional.of(URI.createURI("file:/designs/common/dns.vdc")),
				ImportAddress.resolve("common/dns.vdc", IMPORTING));
	}

	@Test
	void staysAsItIsWhenAbsolute() {
		assertEquals(Optional.of(URI.createURI("file:/other.vdc")), ImportAddress.resolve("file:/other.vdc", IMPORTING));
	}

	@Test
	void isNothingWhenTheTextCanBeNoAddress() {
		assertEquals(Optional.empty(), ImportAddress.resolve("jar:x!y", IMPORTING));
	}
}
