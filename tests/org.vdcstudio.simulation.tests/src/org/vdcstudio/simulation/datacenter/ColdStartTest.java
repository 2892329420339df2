/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;
import static org.vdcstudio.simulation.datacenter.TestDesigns.nestedLab;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/** Everything is powered on from nothing. */
class ColdStartTest {

	/** Everything one after the other: a guest takes 30 s, a nested host 90 s, login 2 s, agents 20 s, powering a VM on 3 s. */
	@Test
	void labOfTheExampleBootsInOrder() throws IOException {
		assertEquals("""
				0 s Test cold-start: everything is powered on from nothing
				0 s PC.VMnet8 nat-table: guests go out as PC, forwards tcp 2222 to 192.168.80.10:22
				0 s nested1 machine-on: is powered on
				0 s nested2 machine-on: is powered on
				0 s windows1 machine-on: is powered on
				0 s appliance1 machine-on: is powered on
				0 s storage1 machine-on: is powered on
				0 s jump1 machine-on: is powered on
				0 s esx01 machine-on: boots
				0 s esx02 machine-on: boots
				30 s windows1 guest-started: its guest serves
				30 s dc01 server-up: answers
				30 s appliance1 guest-started: its guest serves
				30 s vcsa server-up: answers
				30 s storage1 guest-started: its guest serves
				30 s nas01 server-up: answers
				30 s jump1 guest-started: its guest serves
				90 s esx01 host-booted: ESXi is loaded
				90 s esx01 links: 2 of 2 NICs have a link
				90 s esx01 addresses: vmk0 192.168.0.11/24, vmk2 192.168.20.11/24, vmk1 192.168.10.11/24
				90 s esx01 name-resolved: esx01.lab.example is 192.168.0.11, says dc01
				90 s esx02 host-booted: ESXi is loaded
				90 s esx02 links: 2 of 2 NICs have a link
				90 s esx02 addresses: vmk0 192.168.0.12/24, vmk2 192.168.20.12/24, vmk1 192.168.10.12/24
				90 s esx02 name-resolved: esx02.lab.example is 192.168.0.12, says dc01
				92 s esx01 iscsi-sessions: 1 session with 1 portal
				92 s esx01 storage-mounted: shared (1 path), images (1 path)
				92 s esx02 iscsi-sessions: 1 session with 1 portal
				92 s esx02 storage-mounted: shared (1 path), images (1 path)
				112 s esx01 host-ready: takes orders
				112 s esx01 ha-primary: is elected primary of Lab
				112 s esx02 host-ready: takes orders
				115 s web01 vm-on: is powered on at esx01
				115 s app01 vm-on: is powered on at esx01
				115 s app03 vm-on: is powered on at esx01
				115 s app02 vm-on: is powered on at esx02
				145 s web01 guest-started: its guest serves
				145 s app01 guest-started: its guest serves
				145 s app03 guest-started: its guest serves
				145 s app02 guest-started: its guest serves
				""", nestedLab().coldStart("").timeline());
	}

	@Test
	void eachStepFollowsFromTheOneBefore() throws IOException {
		assertEquals("""
				0 s Test cold-start: everything is powered on from nothing
				0 s nested2 machine-on: is powered on
				0 s esx02 machine-on: boots
				90 s esx02 host-booted: ESXi is loaded
				90 s esx02 links: 2 of 2 NICs have a link
				90 s esx02 addresses: vmk0 192.168.0.12/24, vmk2 192.168.20.12/24, vmk1 192.168.10.12/24
				90 s esx02 name-resolved: esx02.lab.example is 192.168.0.12, says dc01
				92 s esx02 iscsi-sessions: 1 session with 1 portal
				92 s esx02 storage-mounted: shared (1 path), images (1 path)
				112 s esx02 host-ready: takes orders
				115 s app02 vm-on: is powered on at esx02
				145 s app02 guest-started: its guest serves
				""", nestedLab().coldStart("").causesOfLast("guest-started"));
	}

	@Test
	void serverTakesLongerThanANestedHostAndGuestsOfOffVmsStayOff() {
		Played played = TWO_HOSTS.with("""
				vm web like small { on esx01 }
				vm spare like small { power off on esx01 }
				""").coldStart("expect web runs within 5 min expect spare runs within 5 min");

		assertEquals("""
				0 s esx01 machine-on: boots
				240 s esx01 host-booted: ESXi is loaded
				240 s esx01 links: 2 of 2 NICs have a link
				240 s esx01 addresses: vmk0 192.168.0.11/24, vmk1 192.168.10.11/24, vmk2 192.168.20.11/24
				242 s esx01 iscsi-sessions: 2 sessions with 2 portals
				242 s esx01 storage-mounted: shared (2 paths)
				262 s esx01 host-ready: takes orders
				""", played.about("esx01"));
		assertEquals("""
				265 s web vm-on: is powered on at esx01
				295 s web guest-started: its guest serves
				""", played.about("web"));
		assertEquals("", played.about("spare"));
		assertTrue(played.expectations().startsWith("""
				passed web runs within 5 min: runs on esx01
				FAILED spare runs within 5 min: does not run
				"""), played.expectations());
	}

	@Test
	void nameServerThatBootsLaterThanTheHostsIsMissedByThem() throws IOException {
		Played played = nestedLab().coldStart("""
				at 1 s power off windows1
				at 100 s power on windows1
				expect name "esx01.lab.example" resolves for esx02
				""");

		assertEquals("""
				90 s esx01 name-unresolved: esx01 is told nothing of esx01.lab.example, no DNS server answers (dc01 does not answer)
				90 s esx02 name-unresolved: esx02 is told nothing of esx02.lab.example, no DNS server answers (dc01 does not answer)
				130 s dc01 server-up: answers
				""", played.said("name-resolved", "name-unresolved") + played.about("dc01"));
		assertEquals("passed name esx01.lab.example resolves for esx02: esx01.lab.example is 192.168.0.11, says dc01\n",
				played.expectations());
	}

	@Test
	void vmsWaitForAnArrayThatBootsLaterThanTheirHosts() throws IOException {
		Played played = nestedLab().coldStart("""
				at 1 s power off storage1
				at 150 s power on storage1
				expect datastore shared mounted
				expect web01 runs within 150 s
				expect web01 runs within 5 min
				""");

		assertEquals("""
				92 s esx01 iscsi-sessions: 0 sessions with 0 portals
				92 s esx01 iscsi-obstacle: operation: nas01 does not work, or is powered off
				92 s esx01 storage-mounted: no datastore
				180 s esx01 storage-mounted: shared, 1 path
				180 s esx01 storage-mounted: images, 1 path
				""", played.saidAbout("esx01", "iscsi-sessions", "iscsi-obstacle", "storage-mounted"));
		assertEquals("""
				112 s web01 power-on-refused: esx01 does not get to shared
				183 s web01 vm-on: is powered on at esx01
				213 s web01 guest-started: its guest serves
				""", played.about("web01"));
		assertEquals("""
				passed datastore shared mounted: mounted on 2 hosts all the time
				FAILED web01 runs within 150 s: does not run
				  0 s Test cold-start: everything is powered on from nothing
				  0 s nested1 machine-on: is powered on
				  0 s esx01 machine-on: boots
				  90 s esx01 host-booted: ESXi is loaded
				  90 s esx01 links: 2 of 2 NICs have a link
				  90 s esx01 addresses: vmk0 192.168.0.11/24, vmk2 192.168.20.11/24, vmk1 192.168.10.11/24
				  90 s esx01 name-resolved: esx01.lab.example is 192.168.0.11, says dc01
				  92 s esx01 iscsi-sessions: 0 sessions with 0 portals
				  92 s esx01 iscsi-obstacle: operation: nas01 does not work, or is powered off
				  92 s esx01 storage-mounted: no datastore
				  112 s esx01 host-ready: takes orders
				  112 s web01 power-on-refused: esx01 does not get to shared
				passed web01 runs within 5 min: runs on esx01
				""", played.expectations());
	}

	@Test
	void vmWhoseHostFailsWhileItIsPoweredOnStartsWithTheHost() throws IOException {
		Played played = nestedLab().coldStart("at 113 s fail esx01 at 120 s restore esx01");

		assertEquals("""
				115 s web01 power-on-refused: esx01 does not work
				235 s web01 vm-on: is powered on at esx01
				265 s web01 guest-started: its guest serves
				""", played.about("web01"));
	}

	@Test
	void bootThatAnotherFailureInterruptsBeginsAnew() throws IOException {
		Played played = nestedLab().coldStart("at 80 s power off nested1 at 91 s fail esx02 at 100 s power on nested1 at 110 s restore esx02");

		assertEquals("""
				0 s esx01 machine-on: boots
				100 s esx01 machine-on: boots
				190 s esx01 host-booted: ESXi is loaded
				212 s esx01 host-ready: takes orders
				0 s esx02 machine-on: boots
				90 s esx02 host-booted: ESXi is loaded
				91 s esx02 machine-off: does not work
				110 s esx02 machine-on: boots
				200 s esx02 host-booted: ESXi is loaded
				222 s esx02 host-ready: takes orders
				""", played.saidAbout("esx01", "machine-on", "machine-off", "host-booted", "host-ready")
				+ played.saidAbout("esx02", "machine-on", "machine-off", "host-booted", "host-ready"));
	}
}
