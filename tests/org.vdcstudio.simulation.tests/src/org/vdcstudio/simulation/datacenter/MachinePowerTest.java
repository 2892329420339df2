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

/** Machines are powered, fail, and come back. */
class MachinePowerTest {

	private static final String[] POWER = { "machine-on", "machine-off", "host-ready", "operation-refused", "vm-on", "vm-off" };

	@Test
	void hostThatIsPoweredOffTakesItsVmsAlongAndBootsWhenItIsPoweredOn() {
		Played played = TWO_HOSTS.with("vm web like small { on esx01 } vm spare like small { power off on esx01 }")
				.play("at 10 s power off esx01 at 60 s power on esx01 expect downtime of web below 1 min");

		assertEquals("""
				10 s esx01 machine-off: does not work, and with it 1 VM
				10 s web vm-off: stops with esx01
				60 s esx01 machine-on: boots
				322 s esx01 host-ready: takes orders
				""", played.said(POWER));
		assertEquals("""
				FAILED downtime of web below 1 min: interrupted for 312 s, and still so at the end
				  10 s esx01 action: power off
				  10 s esx01 machine-off: does not work, and with it 1 VM
				  10 s web vm-off: stops with esx01
				""", played.expectations());
	}

	@Test
	void restoredHostStaysOffWhenItWasPoweredOffMeanwhile() {
		assertEquals("""
				10 s esx01 machine-off: does not work
				20 s esx01 operation-refused: is off already
				60 s esx01 machine-on: boots
				322 s esx01 host-ready: takes orders
				""", TWO_HOSTS.play("at 10 s fail esx01 at 20 s power off esx01 at 30 s restore esx01 at 60 s power on esx01").said(POWER));
	}

	@Test
	void powerOrdersThatChangeNothingAreRefused() throws IOException {
		assertEquals("""
				1 s esx01 operation-refused: is on already
				2 s esx02 machine-off: does not work
				3 s esx02 operation-refused: cannot run until it, or what it stands in, is restored
				4 s web operation-refused: runs already
				5 s web vm-off: is powered off
				6 s web operation-refused: is off already
				7 s web operation-refused: does not run, so it cannot fail
				""", TWO_HOSTS.with("vm web like small { on esx01 }").play("""
				at 1 s power on esx01
				at 2 s fail esx02
				at 3 s power on esx02
				at 4 s power on web
				at 5 s power off web
				at 6 s power off web
				at 7 s fail web
				""").said(POWER));
		assertEquals("""
				1 s jump1 operation-refused: is on already
				2 s jump1 machine-off: is off
				3 s jump1 operation-refused: is off already
				4 s windows1 machine-off: is off
				5 s windows1 operation-refused: cannot run until it, or its PC, is restored
				""", nestedLab().play("""
				at 1 s power on jump1
				at 2 s power off jump1
				at 3 s power off jump1
				at 4 s fail windows1
				at 5 s power on windows1
				""").said(POWER));
	}

	@Test
	void vmThatIsPoweredOffByOrderIsNotInterrupted() {
		Played played = TWO_HOSTS.with("vm web like small { on esx01 } vm db like small { on esx01 }")
				.play("at 10 s power off web at 60 s power on web at 10 s fail db at 60 s restore db "
						+ "expect downtime of web below 1 s expect downtime of db below 1 s");

		assertEquals("""
				10 s web vm-off: is powered off
				63 s web vm-on: is powered on at esx01
				""", played.saidAbout("web", POWER));
		assertEquals("""
				passed downtime of web below 1 s: never interrupted
				FAILED downtime of db below 1 s: interrupted for 83 s
				  10 s db action: fail
				  10 s db vm-off: fails
				  60 s db action: restore
				  63 s db vm-on: is powered on at esx01
				  93 s db guest-started: its guest serves
				""", played.expectations());
	}

	@Test
	void vmThatIsPoweredOffAndOnWhileItStartsStartsOnceAnew() {
		assertEquals("""
				5 s web vm-off: is powered off
				9 s web vm-on: is powered on at esx01
				39 s web guest-started: its guest serves
				""", TWO_HOSTS.with("vm web like small { power off on esx01 }")
				.play("at 4 s power on web at 5 s power off web at 6 s power on web").saidAbout("web", "vm-on", "vm-off", "guest-started"));
	}

	@Test
	void hostsThatStandInARackFailAndBootWithIt() {
		Played played = new TextDesign("""
				site S { fault-domain Rack1 fault-domain Rack2 }
				host esx01 { location S.Rack1 }
				host esx02 { location S.Rack2 }
				host esx03 { location S.Rack1 }
				""").play("at 10 s fail S.Rack1 at 20 s fail esx03 at 30 s restore S.Rack1 at 40 s fail S at 50 s restore S");

		assertEquals("""
				10 s esx01 machine-off: does not work
				10 s esx03 machine-off: does not work
				30 s esx01 machine-on: boots
				40 s esx02 machine-off: does not work
				50 s esx01 machine-on: boots
				50 s esx02 machine-on: boots
				310 s esx01 host-ready: takes orders
				310 s esx02 host-ready: takes orders
				""", played.said(POWER));
	}

	@Test
	void restoredPcBootsWhatRanInIt() throws IOException {
		Played played = nestedLab().play("at 5 s power off jump1 at 10 s fail PC at 60 s restore PC");

		assertEquals("""
				5 s jump1 machine-off: is off
				10 s nested1 machine-off: is off
				10 s nested2 machine-off: is off
				10 s windows1 machine-off: is off
				10 s appliance1 machine-off: is off
				10 s storage1 machine-off: is off
				10 s esx01 machine-off: does not work, and with it 3 VMs
				10 s esx02 machine-off: does not work, and with it 1 VM
				60 s nested1 machine-on: is powered on
				60 s nested2 machine-on: is powered on
				60 s windows1 machine-on: is powered on
				60 s appliance1 machine-on: is powered on
				60 s storage1 machine-on: is powered on
				60 s esx01 machine-on: boots
				60 s esx02 machine-on: boots
				172 s esx01 host-ready: takes orders
				172 s esx02 host-ready: takes orders
				""", played.said("machine-on", "machine-off", "host-ready"));
		assertEquals("""
				10 s PC action: fail
				10 s storage1 machine-off: is off
				10 s nas01 server-down: does not answer
				""", played.causesOfLast("server-down"));
	}

	@Test
	void nestedHostWhoseMachineIsOffByDesignBootsWithIt() throws IOException {
		Played played = nestedLab().with("    lab-vm nested2 {\n", "    lab-vm nested2 {\n power off\n")
				.play("at 10 s power on nested2 expect app[02] runs within 5 min");

		assertEquals("""
				10 s nested2 machine-on: is powered on
				10 s esx02 machine-on: boots
				122 s esx02 host-ready: takes orders
				""", played.said("machine-on", "machine-off", "host-ready", "vm-on"));
		assertTrue(played.expectations().startsWith("FAILED app02 runs within 5 min: does not run\n"), played.expectations());
	}

	@Test
	void vmThatProvidesAServerTakesItAlong() {
		TextDesign design = TWO_HOSTS.with("""
				dns-server dc01 { role installed }
				vm dc like small { on esx01 provides dc01 }
				""");

		assertEquals("""
				10 s dc01 server-down: does not answer
				53 s dc01 server-up: answers
				""", design.play("at 10 s power off dc at 20 s power on dc").about("dc01"));
		assertEquals("""
				10 s esx01 action: fail
				10 s esx01 machine-off: does not work, and with it 1 VM
				10 s dc vm-off: stops with esx01
				10 s dc01 server-down: does not answer
				""", design.play("at 10 s fail esx01").causesOfLast("server-down"));
	}
}
