/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.NamingPackage;

class SourceLocatorTest {

	private static final String TEXT = """
			datacenter Lab {
			    dns-server dc01 {
			        address 10.0.0.1
			        address 10.0.0.2
			        reverse-zone 10.0.0.0/24 {
			            @suppress(NAM-03, "known")
			            PTR 10.0.0.1 "dc01.lab.example"
			        }
			    }
			    host "esx 01" { fqdn "a.b" }
			    host esx02 { }
			    cluster c { hosts gone "esx 01" gone2 esx02 }
			}
			""";

	private final LoadedDesign design = VdcLanguage.standard().parse(TEXT);

	@Test
	void anElementIsWhereItsNameIs() {
		assertEquals("\"esx 01\"", textAt(host(), null, 0));
		SourceLocation location = design.source().locate(host()).orElseThrow();
		assertEquals(10, location.line());
		assertEquals(10, location.column());
		assertEquals(10, location.endLine());
		assertEquals(18, location.endColumn());
	}

	@Test
	void aValueIsWhereItIsWritten() {
		assertEquals("\"a.b\"", textAt(host(), ComputePackage.Literals.HOST_CONFIGURATION__FQDN, 0));
	}

	@Test
	void aValueOfManyIsFoundByItsIndex() {
		assertEquals("10.0.0.2", textAt(dnsServer(), NamingPackage.Literals.DNS_SERVER__ADDRESSES, 1));
	}

	@Test
	void namesThatReferToNothingDoNotCount() {
		assertEquals("esx02", textAt(Samples.find(design, Cluster.class, "c"), ComputePackage.Literals.CLUSTER__HOSTS, 1));
	}

	@Test
	void aValueThatIsNotWrittenIsWhereItsElementIs() {
		assertEquals("\"esx 01\"", textAt(host(), ComputePackage.Literals.HOST_CONFIGURATION__MEMORY, 0));
	}

	@Test
	void anElementWithoutANameIsItsFirstLine() {
		EObject zone = dnsServer().getReverseZones().getFirst();

		assertEquals("reverse-zone 10.0.0.0/24", textAt(zone, null, 0));
		assertEquals("PTR 10.0.0.1 \"dc01.lab.example\"", textAt(zone.eContents().getFirst(), null, 0));
	}

	@Test
	void anElementThatIsInNoTextHasNoPlace() {
		assertEquals(Optional.empty(), design.source().locate(EcoreUtil.create(CorePackage.Literals.DATACENTER)));
	}

	private EsxiHost host() {
		return Samples.find(design, EsxiHost.class, "esx 01");
	}

	private DnsServer dnsServer() {
		return Samples.find(design, DnsServer.class, "dc01");
	}

	private String textAt(EObject element, @Nullable EStructuralFeature feature, int index) {
		SourceLocation location = design.source().locate(element, feature, index).orElseThrow();
		return TEXT.substring(location.offset(), location.offset() + location.length());
	}
}
