/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.suppress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.core.Suppression;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Suppresses a rule on one element. A suppression of that rule that is there already, for instance one that ran out, is
 * renewed.
 */
public final class SuppressTask implements Task<SuppressAnswers> {

	private final String rule;
	private final ElementId element;
	private final Optional<LocalDate> today;

	/**
	 * A suppression.
	 *
	 * @param rule    id of the rule
	 * @param element what its findings are accepted on; they are accepted on all that it contains as well
	 * @param today   the day that designs are judged for, if one is set
	 */
	public SuppressTask(String rule, ElementId element, Optional<LocalDate> today) {
		this.rule = rule;
		this.element = element;
		this.today = today;
	}

	@Override
	public String label(SuppressAnswers answers) {
		return "Suppress %s on %s".formatted(rule, element.qualifiedName());
	}

	@Override
	public List<Remark> check(SuppressAnswers answers, Topology design) {
		List<Remark> remarks = new ArrayList<>();
		if (answers.reason().isBlank()) {
			remarks.add(Remark.error(SuppressAnswers.REASON, "Say why this is acceptable: without a reason, a suppression does not hold."));
		}
		if (!answers.until().isEmpty()) {
			checkDay(answers.until()).ifPresent(remarks::add);
		}
		return remarks;
	}

	private Optional<Remark> checkDay(String until) {
		try {
			LocalDate day = LocalDate.parse(until);
			return today.filter(day::isBefore).map(judged -> Remark.error(SuppressAnswers.UNTIL,
					"This day is over: the design is judged for %s.", judged));
		} catch (DateTimeParseException e) {
			return Optional.of(Remark.error(SuppressAnswers.UNTIL, "'%s' is not a date such as 2027-01-31.", until));
		}
	}

	@Override
	public List<ModelEdit> edits(SuppressAnswers answers, DesignModel design) {
		Element owner = design.origins().find(element).flatMap(SuppressTask::around).orElseThrow(
				() -> new IllegalArgumentException("The design has no '%s' any more.".formatted(element.qualifiedName())));
		Optional<Suppression> present = owner.getSuppressions().stream().filter(each -> rule.equals(each.getRule())).findFirst();
		return present.isPresent() ? renewed(answers, present.get()) : List.of(added(answers, owner));
	}

	private ModelEdit added(SuppressAnswers answers, Element owner) {
		Suppression suppression = CoreFactory.eINSTANCE.createSuppression();
		suppression.setRule(rule);
		suppression.setReason(answers.reason());
		if (!answers.until().isEmpty()) {
			suppression.setUntil(answers.until());
		}
		return new ModelEdit.AddElement(label(answers), owner, CorePackage.Literals.ELEMENT__SUPPRESSIONS, suppression);
	}

	private List<ModelEdit> renewed(SuppressAnswers answers, Suppression present) {
		List<ModelEdit> edits = new ArrayList<>();
		edits.add(new ModelEdit.SetValue(label(answers), present, CorePackage.Literals.SUPPRESSION__REASON, answers.reason()));
		if (!answers.until().isEmpty()) {
			edits.add(new ModelEdit.SetValue(label(answers), present, CorePackage.Literals.SUPPRESSION__UNTIL, answers.until()));
		} else if (present.getUntil() != null) {
			edits.add(new ModelEdit.UnsetValue(label(answers), present, CorePackage.Literals.SUPPRESSION__UNTIL));
		}
		return edits;
	}

	/** A value within an element, which cannot be suppressed by itself, is with it. */
	private static Optional<Element> around(EObject object) {
		@Nullable
		EObject each = object;
		while (each != null && !(each instanceof Element)) {
			each = each.eContainer();
		}
		return each instanceof Element found ? Optional.of(found) : Optional.empty();
	}

	@Override
	public Optional<ElementId> result(SuppressAnswers answers) {
		return Optional.of(element);
	}
}
