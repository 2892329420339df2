/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.WizardBot;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.viewpoint.tool.InteractionRequest;

/** A tool of a viewpoint that asks for the migration wizard, as dropping a VM on a host does. */
@ExtendWith(NoErrorLogged.class)
class DropTest {

	private static final String MIGRATE = "org.vdcstudio.ui.migrate";

	private final DiagramLab lab = new DiagramLab(DiagramLab.DESIGN.stripTrailing().replaceFirst("}$", "") + """
			    host esx02 { version "8.0.3" }
			    vm web01 { on esx01 }
			}
			""");

	@AfterEach
	void close() {
		lab.close();
	}

	@Test
	void theWizardKnowsTheVm() {
		DiagramEditor editor = lab.diagram().editor();
		InteractionRequest request = new InteractionRequest(MIGRATE, "Migrate", Map.of("vm", find("web01"), "target", find("esx02")));
		Ui.run(() -> new EditorWorkbench(editor.getEditorSite(), new DiagramSelection()).interact(request));
		WizardBot wizard = WizardBot.await("Migrate");
		Text vms = wizard.field("vms", Text.class);
		assertEquals("web01", Ui.call(vms::getText));
		Screenshot.take("diagram-drop-migrate");
		Keyboard.press("Escape");
	}

	private EObject find(String name) {
		return lab.diagram().editor().design().access(access -> ElementKey.named(name).in(access.design()).orElseThrow()).join();
	}
}
