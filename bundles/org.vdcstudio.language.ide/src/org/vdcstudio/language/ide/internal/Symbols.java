/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.ide.DesignSymbol;
import org.vdcstudio.language.ide.ImportLink;
import org.vdcstudio.language.internal.linking.ImportedFile;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;

import com.google.inject.Inject;

/** Lists what has a name, and what a file imports. */
public final class Symbols {

	private final KindWords kinds;

	@Inject
	Symbols(KindWords kinds) {
		this.kinds = kinds;
	}

	/** The named elements of a file, in the order of its text. */
	public List<DesignSymbol> of(VdcResource file) {
		List<DesignSymbol> symbols = new ArrayList<>();
		@Nullable
		EObject content = file.content();
		if (content != null) {
			content.eAllContents().forEachRemaining(element -> add(element, file, symbols));
		}
		return symbols;
	}

	private void add(EObject element, VdcResource file, List<DesignSymbol> symbols) {
		if (element instanceof NamedElement named && named.getName() instanceof String name) {
			NodeModelUtils.findNodesForFeature(named, CorePackage.Literals.NAMED_ELEMENT__NAME).stream().findFirst()
					.ifPresent(node -> symbols.add(new DesignSymbol(kinds.of(named.eClass()), name, QualifiedNames.of(named).orElse(name),
							file.lines().locate(file.getURI(), node.getOffset(), node.getLength()))));
		}
	}

	/** The imports of a file whose address means a file, whether it is there or not. */
	public static List<ImportLink> imports(VdcResource file) {
		List<ImportLink> links = new ArrayList<>();
		for (ImportedFile each : file.imports()) {
			URI target = each.uri();
			List<INode> nodes = NodeModelUtils.findNodesForFeature(each.statement(), CorePackage.Literals.IMPORT__IMPORT_URI);
			if (!nodes.isEmpty() && nodes.getFirst().getLength() > 1) {
				links.add(new ImportLink(nodes.getFirst().getOffset() + 1, nodes.getFirst().getLength() - 2, target));
			}
		}
		return links;
	}
}
