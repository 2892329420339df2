/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class RemoteLogRuleTest {

	@Test
	void aHostWithoutSyslogIsReported() {
		assertFindings("SEC-07", """
				datacenter Site {
					host esx[01..40] { }   //! SEC-07 warning esx
				}
				""");
	}

	@Test
	void aSyslogServerIsFine() {
		assertFindings("SEC-07", "datacenter Site { host esx01 { syslog \"192.168.0.30\" } }");
	}

	@Test
	void aTemplateMaySayIt() {
		assertFindings("SEC-07", "datacenter Site { host-template t { syslog \"192.168.0.30\" } host esx01 like t { } }");
	}

	@Test
	void aLabMayKeepItsLogs() {
		assertFindings("SEC-07", "datacenter Lab profile lab { host esx01 { } }");
	}
}
