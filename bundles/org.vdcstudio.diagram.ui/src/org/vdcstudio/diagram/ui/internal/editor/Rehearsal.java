/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.HeadlessPage;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.viewpoint.DiagramDescription;

/**
 * Shows a diagram of a small design to nobody. What a diagram needs is loaded then: the first one that somebody opens would take half a
 * second longer otherwise.
 */
@NonNullByDefault
public final class Rehearsal {

	private static final String DESIGN = """
			datacenter Rehearsal {
			    host esx01 {
			        nic vmnic0 { }
			        vswitch vSwitch0 {
			            uplinks vmnic0
			            portgroup Management { vlan 1  vmkernel vmk0 { services management } }
			        }
			    }
			}
			""";

	private Rehearsal() {
	}

	/**
	 * Does it, on the calling thread; returns when all is done.
	 *
	 * @return whether there was a diagram to be shown, and it was
	 */
	public static boolean run() {
		List<Resource> design = VdcLanguage.standard().parse(DESIGN).resources().getResources();
		Optional<DiagramSubject> subject = DiagramKinds.all().stream().flatMap(kind -> subject(kind, design).stream()).findFirst();
		if (subject.isEmpty()) {
			return false;
		}
		try (HeadlessPage page = new HeadlessPage(subject.get(), new StillDesign(design))) {
			page.open();
			return true;
		} catch (IllegalStateException e) {
			ILog.of(Rehearsal.class).warn("The first diagram will take a moment longer", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private static Optional<DiagramSubject> subject(DiagramDescription kind, List<Resource> design) {
		List<EObject> roots = kind.roots(design);
		return roots.isEmpty() ? Optional.empty() : Optional.of(DiagramSubject.of(kind, roots.getFirst()));
	}
}
