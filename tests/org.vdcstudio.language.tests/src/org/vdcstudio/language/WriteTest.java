/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.core.DesignFile;

class WriteTest {

	private final VdcLanguage language = VdcLanguage.standard();

	@Test
	void whatIsWrittenIsReadAsAnEqualModel() {
		DesignFile lab = language.parse(Samples.LAB).root();

		LoadedDesign again = language.parse(language.write(lab));

		assertEquals(List.of(), again.source().problems());
		assertTrue(EcoreUtil.equals(lab, again.root()));
	}

	@Test
	void whatIsWrittenIsInGoodLayout() {
		String text = language.write(language.parse(Samples.LAB).root());

		assertEquals(text, language.format(text));
	}

	@Test
	void quotesNamesAndTextsThatNeedIt() {
		String text = """
				host "esx 01" {
				    fqdn "say \\"hi\\" \\\\"
				    version 8.0.3
				    memory 64 GiB
				    nic "host" { speed "fast enough"  mac fe:80:00:00:00:01 }
				    vswitch vmotion { uplinks "host" }
				}
				""";

		assertEquals(text, language.write(language.parse(text).root()));
	}

	@Test
	void refusesAnElementWithoutAName() {
		DesignFile file = CoreFactory.eINSTANCE.createDesignFile();
		file.getElements().add(ComputeFactory.eINSTANCE.createEsxiHost());

		assertThrows(IllegalArgumentException.class, () -> language.write(file));
	}
}
