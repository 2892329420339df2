/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.WizardBot;

/** The diagram of a cluster, whose shapes hold what it shows nothing of, with a real mouse. */
@ExtendWith(NoErrorLogged.class)
class ClusterDiagramTest {

	private static final String DESIGN = """
			datacenter Lab profile lab {
			    host esx01 {
			        version "8.0.3"
			        vswitch vSwitch0 { portgroup Storage { vlan 5000 } }
			    }
			    host esx02 { version "8.0.3" }
			    cluster Prod { hosts esx01 esx02 }
			    vm web01 { on esx01 }
			}
			""";

	private final DiagramLab lab = new DiagramLab(DESIGN);
	private final DiagramBot diagram = DiagramBot.open(lab.file(), "cluster", "Cluster", "Prod");

	@AfterEach
	void close() {
		lab.close();
	}

	@Test
	void aVmThatIsDroppedOnAnotherHostIsMigrated() {
		diagram.click("web01");
		Ui.awaitTrue("the VM selected", () -> diagram.selected().equals(List.of("web01")));
		Mouse.drag(diagram.placeOfLabel("web01"), diagram.placeOfLabel("esx02"));
		WizardBot wizard = WizardBot.await("Migrate");
		Text vms = wizard.field("vms", Text.class);
		assertEquals("web01", Ui.call(vms::getText));
		Screenshot.take("diagram-dropped-vm");
		Keyboard.press("Escape");
		Widgets.awaitNoShell("Migrate");
		assertEquals(DESIGN, lab.text().text());
	}

	@Test
	void whatTheBadgeOfAShapeIsAboutCanBeMendedThere() {
		Ui.awaitTrue("a badge on the host", () -> diagram.badges().stream().anyMatch(badge -> badge.startsWith("esx01") && badge.contains("5000")));
		List<String> items = DiagramBot.menuOpenedBy(() -> Mouse.rightClick(diagram.placeOfLabel("esx01")));
		assertTrue(items.stream().anyMatch(item -> item.startsWith("Fix: ") && item.contains("5000")), items.toString());
		Screenshot.take("diagram-badge-menu");
		Keyboard.press("Escape");
	}
}
