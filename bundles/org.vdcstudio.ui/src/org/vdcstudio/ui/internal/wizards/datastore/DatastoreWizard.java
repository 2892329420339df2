/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.datastore;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.datastore.DatastoreLocation;
import org.vdcstudio.authoring.datastore.DatastoreTask;
import org.vdcstudio.authoring.datastore.DatastoreType;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.DesignWizard;

/** Creates a datastore in the steps of the vSphere Client: location, type, name and device, format or hosts, what will change. */
public final class DatastoreWizard extends DesignWizard<DatastoreTask.Answers> {

	private final LocationPage location = new LocationPage(this::selectedName);
	private final TypePage type = new TypePage(location::location);
	private final SourcePage source = new SourcePage(location::location, type::type, this::inModel, this::selectedName);
	private final HostsPage hosts = new HostsPage(location::location, type::type, source);

	/** Called by the platform. */
	public DatastoreWizard() {
		super("New Datastore", new DatastoreTask());
	}

	@Override
	protected List<? extends DesignPage> createPages() {
		return List.of(location, type, source, hosts);
	}

	/** A cluster or host that is selected becomes the location, an array the server. */
	private String selectedName() {
		return selectedItem().map(OutlineItem::qualifiedName).orElse("");
	}

	@Override
	protected DatastoreTask.Answers answers() {
		Optional<DatastoreLocation> chosen = location.location();
		String cluster = chosen.filter(DatastoreLocation::cluster).map(each -> each.place().qualifiedName()).orElse("");
		DatastoreType meant = type.type();
		return new DatastoreTask.Answers(meant, source.name(), source.host(), source.device(), hosts.version(), source.array(), source.folder(),
				source.server(), source.isReadOnly(), hosts.mounts(), cluster, source.failures(), source.remedies(), source.obstacle());
	}
}
