/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.cli.internal.generate.FleetSize;
import org.vdcstudio.cli.internal.generate.SyntheticDesign;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.viewpoint.DiagramDescription;

/**
 * A synthetic design of which a diagram shows about so many elements.
 *
 * @param text     the design
 * @param subject  the diagram
 * @param elements how many elements it shows
 */
record DiagramSample(String text, DiagramSubject subject, long elements) {

	private static final long SEED = 1;
	private static final int VMS_PER_HOST = 16;
	private static final int MOST_HOSTS = 256;
	private static final int ATTEMPTS = 6;

	/**
	 * Looks for the size of a design.
	 *
	 * @param diagrams what may be drawn; that with the most elements is
	 * @param wanted   how many elements it is to show
	 * @return the design that comes nearest
	 */
	static DiagramSample of(List<DiagramDescription> diagrams, int wanted) throws IOException {
		int hosts = 2;
		int smaller = 0;
		long largest = 0;
		DiagramSample best = ofHosts(hosts, diagrams);
		for (int i = 0; i < ATTEMPTS; i++) {
			DiagramSample tried = ofHosts(hosts, diagrams);
			if (Math.abs(tried.elements - wanted) < Math.abs(best.elements - wanted)) {
				best = tried;
			}
			// More hosts than a cluster takes are in several, and each diagram of one is smaller again.
			boolean isBeyond = hosts > smaller && tried.elements < largest;
			largest = Math.max(largest, tried.elements);
			smaller = Math.max(smaller, hosts);
			if (isBeyond) {
				break;
			}
			int next = Math.clamp(Math.round((double) hosts * wanted / Math.max(1, tried.elements)), 1, MOST_HOSTS);
			if (next == hosts) {
				break;
			}
			hosts = next;
		}
		return best;
	}

	private static DiagramSample ofHosts(int hosts, List<DiagramDescription> diagrams) throws IOException {
		StringBuilder text = new StringBuilder();
		new SyntheticDesign(FleetSize.asked(hosts, hosts * VMS_PER_HOST), SEED).write(text);
		List<Resource> resources = VdcLanguage.standard().parse(text.toString()).resources().getResources();
		DiagramSample largest = new DiagramSample(text.toString(), new DiagramSubject(diagrams.getFirst(), ""), 0);
		for (DiagramDescription diagram : diagrams) {
			List<EObject> roots = diagram.roots(resources);
			if (!roots.isEmpty()) {
				DiagramSubject subject = DiagramSubject.of(diagram, roots.getFirst());
				long shown = subject.evaluate(resources).map(evaluation -> evaluation.view().allElements().count()).orElse(0L);
				if (shown > largest.elements) {
					largest = new DiagramSample(largest.text, subject, shown);
				}
			}
		}
		return largest;
	}
}
