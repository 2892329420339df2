/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

/** The kinds of {@link TimelineEntry timeline entries} that the built-in behaviours write. */
public final class TimelineKinds {

	/** An action of the scenario begins. */
	public static final String ACTION = "action";

	/** A plug-in failed; nothing of it is called any more. */
	public static final String PLUG_IN_FAILED = "plug-in-failed";

	/** A prerequisite of a migration does not hold. */
	public static final String PREREQUISITE_FAILED = "prerequisite-failed";

	/** A migration does not begin. */
	public static final String MIGRATION_REFUSED = "migration-refused";

	/** A migration begins. */
	public static final String MIGRATION_STARTED = "migration-started";

	/** A pre-copy round has ended. */
	public static final String PRE_COPY_ROUND = "pre-copy-round";

	/** The VM stands still for the switch-over. */
	public static final String SWITCH_OVER = "switch-over";

	/** The VM runs at its destination. */
	public static final String MIGRATION_FINISHED = "migration-finished";

	/** A migration waits until the limits of concurrent migrations let it begin. */
	public static final String MIGRATION_QUEUED = "migration-queued";

	/** The disks of a VM are copied. */
	public static final String DISKS_COPIED = "disks-copied";

	/** A migration was given up; the VM stays where it is. */
	public static final String MIGRATION_FAILED = "migration-failed";

	/** A transfer goes on by another way, or waits because there is none. */
	public static final String TRAFFIC_REROUTED = "traffic-rerouted";

	/** Everything is powered on from nothing. */
	public static final String COLD_START = "cold-start";

	/** A host or a virtual machine of Workstation is powered on. */
	public static final String MACHINE_ON = "machine-on";

	/** A host or a virtual machine of Workstation does not run any longer. */
	public static final String MACHINE_OFF = "machine-off";

	/** A server of the design, such as a DNS server, a vCenter Server, an array or a router, answers. */
	public static final String SERVER_UP = "server-up";

	/** A server of the design does not answer any longer. */
	public static final String SERVER_DOWN = "server-down";

	/** ESXi is loaded. */
	public static final String HOST_BOOTED = "host-booted";

	/** Physical NICs have a link, or none. */
	public static final String LINKS = "links";

	/** Interfaces have their addresses. */
	public static final String ADDRESSES = "addresses";

	/** A DHCP server gave an address. */
	public static final String DHCP_LEASE = "dhcp-lease";

	/** Nobody answered a DHCP client. */
	public static final String DHCP_FAILED = "dhcp-failed";

	/** What a NAT device passes on. */
	public static final String NAT_TABLE = "nat-table";

	/** A name was looked up and found. */
	public static final String NAME_RESOLVED = "name-resolved";

	/** A name was looked up and not found. */
	public static final String NAME_UNRESOLVED = "name-unresolved";

	/** iSCSI discovery and login made sessions. */
	public static final String ISCSI_SESSIONS = "iscsi-sessions";

	/** An iSCSI session did not come about. */
	public static final String ISCSI_OBSTACLE = "iscsi-obstacle";

	/** A host takes orders. */
	public static final String HOST_READY = "host-ready";

	/** A host sees a new NIC. */
	public static final String ADAPTER_FOUND = "adapter-found";

	/** A port group uses other physical NICs than before. */
	public static final String UPLINK_FAILOVER = "uplink-failover";

	/** A port group has no way out of its host any longer. */
	public static final String NETWORK_LOST = "network-lost";

	/** A port group has a way out of its host again. */
	public static final String NETWORK_REGAINED = "network-regained";

	/** A host has fewer or more paths to a datastore than before. */
	public static final String PATHS_CHANGED = "paths-changed";

	/** A host does not get to a datastore any longer. */
	public static final String STORAGE_LOST = "storage-lost";

	/** A host gets to a datastore. */
	public static final String STORAGE_MOUNTED = "storage-mounted";

	/** A VM is powered on. */
	public static final String VM_ON = "vm-on";

	/** A VM does not run any longer. */
	public static final String VM_OFF = "vm-off";

	/** A VM cannot be powered on. */
	public static final String POWER_ON_REFUSED = "power-on-refused";

	/** The guest of a VM serves. */
	public static final String GUEST_STARTED = "guest-started";

	/** A snapshot was taken. */
	public static final String SNAPSHOT_TAKEN = "snapshot-taken";

	/** A VM went back to a snapshot. */
	public static final String SNAPSHOT_REVERTED = "snapshot-reverted";

	/** A snapshot was deleted and its disks are consolidated. */
	public static final String SNAPSHOT_DELETED = "snapshot-deleted";

	/** An operation makes no sense as things are. */
	public static final String OPERATION_REFUSED = "operation-refused";

	/** An operation was given up halfway. */
	public static final String OPERATION_FAILED = "operation-failed";

	/** A VM or a virtual machine of Workstation has a new NIC. */
	public static final String NIC_ADDED = "nic-added";

	/** A host is emptied for maintenance. */
	public static final String MAINTENANCE_BEGUN = "maintenance-begun";

	/** A host that shall go into maintenance mode waits for somebody to move its VMs. */
	public static final String MAINTENANCE_WAITS = "maintenance-waits";

	/** A host is in maintenance mode. */
	public static final String MAINTENANCE = "maintenance";

	/** A host is back from maintenance mode. */
	public static final String MAINTENANCE_OVER = "maintenance-over";

	/** A cluster has a new primary host. */
	public static final String HA_PRIMARY = "ha-primary";

	/** HA holds that a host has failed. */
	public static final String HA_HOST_FAILED = "ha-host-failed";

	/** HA hears nothing of a host that is alive. */
	public static final String HA_HOST_SEPARATED = "ha-host-separated";

	/** A host finds itself isolated. */
	public static final String HA_ISOLATED = "ha-isolated";

	/** HA hears of a host again. */
	public static final String HA_HOST_BACK = "ha-host-back";

	/** HA restarts a VM. */
	public static final String HA_RESTART = "ha-restart";

	/** HA finds no host for a VM now. */
	public static final String HA_NO_HOST = "ha-no-host";

	/** HA does not try to restart a VM any more. */
	public static final String HA_GIVEN_UP = "ha-given-up";

	/** A host gives up asking a device to which all paths are down. */
	public static final String APD_TIMEOUT = "apd-timeout";

	/** DRS recommends a migration, or orders it. */
	public static final String DRS_MOVE = "drs-move";

	/** DRS chose a host for a VM to be powered on. */
	public static final String DRS_PLACED = "drs-placed";

	/** VMs of a host get less of a resource than they would use. */
	public static final String CONTENTION = "contention";

	/** VMs of a host get what they would use again. */
	public static final String CONTENTION_OVER = "contention-over";

	/** The run was cut off. */
	public static final String RUN_CUT_OFF = "run-cut-off";

	private TimelineKinds() {
	}
}
