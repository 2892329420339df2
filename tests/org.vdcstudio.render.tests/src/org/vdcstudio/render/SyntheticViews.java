/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.vdcstudio.viewpoint.view.BorderStyle;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeArrow;
import org.vdcstudio.viewpoint.view.EdgeRouting;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.Figure;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.Size;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

/** Views that stand for no design. Elements are described inside out; their ids are given. */
final class SyntheticViews {

	private static final EObject NOTHING = EcoreFactory.eINSTANCE.createEObject();
	private static final Rgb INK = new Rgb(31, 41, 51);
	private static final Rgb BLUE = new Rgb(38, 128, 194);

	private final List<ViewElement> elements = new ArrayList<>();
	private final List<ViewEdge> edges = new ArrayList<>();

	View view() {
		Map<String, String> names = new LinkedHashMap<>();
		return new View("synthetic", "Synthetic", "A synthetic view", NOTHING, elements, edges, List.of(), List.of(), Rgb.WHITE, names);
	}

	SyntheticViews add(ViewElement... added) {
		elements.addAll(List.of(added));
		return this;
	}

	SyntheticViews edge(String source, String target) {
		return edge(source, target, "", "", "");
	}

	SyntheticViews edge(String source, String target, String begin, String label, String end) {
		EdgeStyle style = new EdgeStyle(false, LineStyle.SOLID, EdgeArrow.NONE, EdgeArrow.NONE, EdgeStyle.Folding.NONE, 1,
				EdgeRouting.MANHATTAN, EdgeStyle.Centering.NONE, new Rgb(82, 96, 109), Optional.of(label(LabelPosition.NODE)), Optional.of(label(LabelPosition.NODE)),
				Optional.of(label(LabelPosition.NODE)));
		edges.add(new ViewEdge("edge" + edges.size() + ":" + source + ">" + target, source, target, "Edge", NOTHING, List.of(),
				Optional.of(style), begin, label, end, Visibility.VISIBLE));
		return this;
	}

	static ViewElement node(String id, String mapping, ViewElement... borders) {
		return element(id, ViewElementKind.NODE, id, mapping, nodeStyle(LabelPosition.NODE), new Size(3, 3),
				ChildArrangement.FREE, List.of(borders), List.of());
	}

	static ViewElement nodeLabelledOutside(String id, String mapping, ViewElement... borders) {
		return element(id, ViewElementKind.NODE, id, mapping, nodeStyle(LabelPosition.BORDER), new Size(4, 4),
				ChildArrangement.FREE, List.of(borders), List.of());
	}

	static ViewElement picture(String id, String path) {
		NodeStyle style = new NodeStyle(new Figure.Image(path), BLUE, NodeStyle.Resize.NONE, new BorderStyle(0, LineStyle.SOLID, BLUE),
				label(LabelPosition.BORDER));
		return element(id, ViewElementKind.NODE, id, "Picture", style, new Size(-1, -1), ChildArrangement.FREE, List.of(), List.of());
	}

	static ViewElement border(String id) {
		return element(id, ViewElementKind.BORDER_NODE, id, "Border", nodeStyle(LabelPosition.BORDER), new Size(1, 1),
				ChildArrangement.FREE, List.of(), List.of());
	}

	static ViewElement container(String id, String mapping, ChildArrangement arrangement, List<ViewElement> borders,
			List<ViewElement> children) {
		ContainerStyle style = new ContainerStyle(ContainerStyle.Shape.FLAT, ContainerStyle.Fill.TOP_TO_BOTTOM,
				new Rgb(245, 247, 250), new Rgb(245, 247, 250), 12, 12, Optional.empty(),
				new BorderStyle(1, LineStyle.SOLID, new Rgb(203, 210, 217)), label(LabelPosition.NODE));
		return new ViewElement(id, ViewElementKind.CONTAINER, id, mapping, NOTHING, List.of(), Optional.of(style),
				Optional.empty(), arrangement, borders, children, "", Visibility.VISIBLE);
	}

	static ViewElement container(String id, String mapping, ViewElement... children) {
		return container(id, mapping, ChildArrangement.FREE, List.of(), List.of(children));
	}

	private static ViewElement element(String id, ViewElementKind kind, String label, String mapping, NodeStyle style,
			Size size, ChildArrangement arrangement, List<ViewElement> borders, List<ViewElement> children) {
		return new ViewElement(id, kind, label, mapping, NOTHING, List.of(), Optional.of(style), Optional.of(size), arrangement,
				borders, children, "", Visibility.VISIBLE);
	}

	static LabelStyle label(LabelPosition position) {
		return new LabelStyle(8, Set.of(), INK, false, Optional.empty(), LabelAlignment.CENTER, position, false);
	}

	private static NodeStyle nodeStyle(LabelPosition position) {
		return new NodeStyle(new Figure.Square(3, 3), new Rgb(220, 238, 251), NodeStyle.Resize.NSEW,
				new BorderStyle(1, LineStyle.SOLID, BLUE), label(position));
	}

	/** {@return hosts in clusters, their datastores, and switches their NICs are connected to} */
	static View datacenter(int hosts, int virtualMachines, boolean connected) {
		SyntheticViews views = new SyntheticViews();
		List<ViewElement> shown = new ArrayList<>();
		for (int host = 0; host < hosts; host++) {
			List<ViewElement> inside = new ArrayList<>();
			for (int vm = 0; vm < virtualMachines; vm++) {
				inside.add(node("vm" + host + "-" + vm, "VM"));
			}
			List<ViewElement> nics = new ArrayList<>();
			for (int nic = 0; nic < 2; nic++) {
				nics.add(border("h" + host + "vmnic" + nic));
				if (connected) {
					views.edge("h" + host + "vmnic" + nic, "sw" + nic + "p" + host, "", host % 5 == 0 ? "10 Gbit" : "", "");
				}
			}
			if (connected) {
				views.edge("datastore" + host % 3, "esx" + host);
			}
			shown.add(container("esx" + host, "Host", ChildArrangement.FREE, nics, inside));
		}
		views.add(container("cluster", "Cluster", shown.toArray(ViewElement[]::new)));
		if (connected) {
			for (int number = 0; number < 2; number++) {
				List<ViewElement> ports = new ArrayList<>();
				for (int host = 0; host < hosts; host++) {
					ports.add(border("sw" + number + "p" + host));
				}
				views.add(node("switch" + number, "Switch", ports.toArray(ViewElement[]::new)));
			}
			for (int number = 0; number < 3; number++) {
				views.add(node("datastore" + number, "Datastore"));
			}
		}
		return views.view();
	}

	/** {@return anything: nested containers of all arrangements, border nodes, labels everywhere, edges in all directions} */
	static View random(long seed) {
		return new RandomView(seed).build();
	}

	private static final class RandomView {

		private final Random random;
		private final SyntheticViews views = new SyntheticViews();
		private final List<String> ends = new ArrayList<>();

		RandomView(long seed) {
			random = new Random(seed);
		}

		View build() {
			for (int i = 0, count = 1 + random.nextInt(9); i < count; i++) {
				views.add(element("e" + i, 3));
			}
			for (int i = 0, count = random.nextInt(1 + ends.size()); i < count; i++) {
				String source = ends.get(random.nextInt(ends.size()));
				String target = ends.get(random.nextInt(ends.size()));
				views.edge(source, target, text("from"), text("a label"), text("to"));
			}
			return views.view();
		}

		private String text(String text) {
			return random.nextInt(5) == 0 ? text : "";
		}

		private ViewElement element(String id, int depth) {
			ends.add(id);
			List<ViewElement> borders = new ArrayList<>();
			for (int i = 0, count = Math.max(0, random.nextInt(6) - 3); i < count; i++) {
				ends.add(id + "b" + i);
				borders.add(border(id + "b" + i));
			}
			String mapping = "M" + random.nextInt(4);
			if (depth == 0 || random.nextInt(3) == 0) {
				ViewElement[] on = borders.toArray(ViewElement[]::new);
				return random.nextInt(4) == 0 ? nodeLabelledOutside(id, "outside", on) : node(id, mapping, on);
			}
			List<ViewElement> children = new ArrayList<>();
			for (int i = 0, count = random.nextInt(6); i < count; i++) {
				children.add(element(id + "." + i, depth - 1));
			}
			ChildArrangement[] arrangements = ChildArrangement.values();
			ChildArrangement arrangement = random.nextInt(3) > 0 ? ChildArrangement.FREE : arrangements[random.nextInt(arrangements.length)];
			return container(id, "C" + mapping, arrangement == ChildArrangement.LIST ? ChildArrangement.FREE : arrangement, borders,
					children);
		}
	}
}
