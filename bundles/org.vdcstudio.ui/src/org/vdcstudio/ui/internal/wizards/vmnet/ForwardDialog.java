/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.authoring.vmnet.VmnetSettings.Forward;
import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks for a port of the PC and the machine that gets what arrives there. The editor says what is wrong with it. */
final class ForwardDialog extends FieldsDialog {

	private static final int WIDTH = 380;

	private Forward forward;
	private TextField port;
	private ChoiceField protocol;
	private TextField target;

	@SuppressWarnings("null") // the fields are made before anybody uses them
	ForwardDialog(Shell parent, String title, Forward proposal) {
		super(parent, title, WIDTH);
		forward = proposal;
	}

	@Override
	void fill(Composite area) {
		Form form = Form.in(area, field -> field.onChange(this::take));
		port = form.text("port", "&Host port:", "The port of the PC");
		List<String> protocols = Stream.of(Protocol.TCP, Protocol.UDP).map(ForwardDialog::label).toList();
		protocol = form.choice("protocol", "&Type:", "TCP or UDP", protocols);
		target = form.text("target", "&Virtual machine:", "Its address on this network, a colon and its port");
		Forward proposal = forward;
		port.propose(proposal.port());
		protocol.propose(label(proposal.protocol()));
		target.propose(proposal.target());
	}

	private static String label(Protocol protocol) {
		return protocol.getLiteral().toUpperCase(Locale.ROOT);
	}

	private void take() {
		forward = new Forward(protocol.value().equals(label(Protocol.UDP)) ? Protocol.UDP : Protocol.TCP, port.value(), target.value());
	}

	Forward forward() {
		return forward;
	}
}
