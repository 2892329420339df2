/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.ide.internal.fact.Facts;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.RuleMetadata;

import com.google.inject.Inject;

/** Tells what values mean in a design: addresses, names of machines, rules. */
final class ValueMeanings {

	private final KnownRules rules;

	@Inject
	ValueMeanings(KnownRules rules) {
		this.rules = rules;
	}

	/** The meaning of a value; empty for those that mean nothing but themselves. */
	Optional<Hover> of(INode value, Supplier<DesignModel> model) {
		Optional<EStructuralFeature> feature = Nodes.written(value);
		String text = NodeModelUtils.getTokenText(value).replace("\"", "");
		if (feature.isEmpty()) {
			return Optional.empty();
		}
		EClassifier type = feature.get().getEType();
		if (feature.get() == CorePackage.Literals.SUPPRESSION__RULE) {
			return rules.rule(text).map(rule -> hover(rule, value));
		}
		if (type == CorePackage.Literals.DOMAIN_NAME) {
			return DomainName.tryParse(text).filter(DomainName::isFullyQualified)
					.map(name -> new Hover("name", name.text(), "", new Facts(model.get()).of(name), value.getOffset(), value.getLength()));
		}
		boolean isAddress = type == CorePackage.Literals.IP_ADDRESS || type == CorePackage.Literals.IP_INTERFACE
				|| type == CorePackage.Literals.ENDPOINT;
		return isAddress ? address(text).map(address -> hover(address, value, model.get())) : Optional.empty();
	}

	private static Optional<Ipv4Address> address(String text) {
		return Ipv4Interface.tryParse(text).map(Ipv4Interface::address)
				.or(() -> Endpoint.tryParse(text, Endpoint.ISCSI_PORT).map(Endpoint::address));
	}

	/** Of the element's own address, all that is known of the element. */
	private static Hover hover(Ipv4Address address, INode value, DesignModel model) {
		Facts facts = new Facts(model);
		EObject element = NodeModelUtils.findActualSemanticObjectFor(value);
		List<Hover.Fact> found = new ArrayList<>();
		boolean isOwn = Nodes.written(value).map(EStructuralFeature::getName).filter("address"::equals).isPresent();
		List<Hover.Fact> ofElement = isOwn ? facts.of(element) : List.of();
		found.addAll(ofElement.isEmpty() ? facts.of(address) : ofElement);
		return new Hover("address", NodeModelUtils.getTokenText(value), "", found, value.getOffset(), value.getLength());
	}

	private static Hover hover(RuleMetadata rule, INode value) {
		List<Hover.Fact> facts = new ArrayList<>();
		facts.add(new Hover.Fact("severity", rule.severity().label()));
		rule.exceptions().forEach(exception -> facts.add(new Hover.Fact("no finding", exception)));
		rule.sources().forEach(source -> facts.add(new Hover.Fact("source",
				source.address().startsWith("http") ? "[%s](%s)".formatted(source.title(), source.address())
						: "%s, %s".formatted(source.title(), source.address()))));
		return new Hover("rule", rule.id(), "%s\n\n%s".formatted(rule.title(), rule.rationale()), facts, value.getOffset(), value.getLength());
	}
}
