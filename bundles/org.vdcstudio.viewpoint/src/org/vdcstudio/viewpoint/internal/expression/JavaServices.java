/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** The methods of the service classes of a specification. Their first parameter is the receiver of a call. */
public final class JavaServices {

	/** What a service returned. */
	public record Result(@Nullable Object value) {
	}

	private record Service(Object owner, Method method) {

		boolean accepts(List<? extends @Nullable Object> arguments) {
			Class<?>[] types = method.getParameterTypes();
			if (types.length != arguments.size()) {
				return false;
			}
			for (int i = 0; i < types.length; i++) {
				Object argument = arguments.get(i);
				if (argument == null ? types[i].isPrimitive() : !boxed(types[i]).isInstance(argument)) {
					return false;
				}
			}
			return true;
		}
	}

	private static final Map<Class<?>, Class<?>> BOXES = Map.of(int.class, Integer.class, long.class, Long.class,
			boolean.class, Boolean.class, double.class, Double.class);

	private final Map<String, List<Service>> services = new HashMap<>();

	/**
	 * Adds the public methods of a class.
	 *
	 * @param type with a public constructor without parameters
	 * @throws ReflectiveOperationException if no instance can be created
	 */
	public void add(Class<?> type) throws ReflectiveOperationException {
		Object owner = type.getConstructor().newInstance();
		for (Method method : type.getMethods()) {
			if (method.getDeclaringClass() != Object.class && method.getParameterCount() > 0 && !method.isBridge()
					&& Modifier.isPublic(method.getModifiers())) {
				services.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(new Service(owner, method));
			}
		}
	}

	/**
	 * Calls a service.
	 *
	 * @param name of the method
	 * @param arguments the receiver first
	 * @return what it returned; empty if no service takes these arguments
	 * @throws EvaluationException if the service failed
	 */
	public Optional<Result> call(String name, List<? extends @Nullable Object> arguments) {
		for (Service service : services.getOrDefault(name, List.of())) {
			if (service.accepts(arguments)) {
				return Optional.of(invoke(service, arguments));
			}
		}
		return Optional.empty();
	}

	private static Result invoke(Service service, List<? extends @Nullable Object> arguments) {
		try {
			return new Result(service.method().invoke(service.owner(), arguments.toArray()));
		} catch (InvocationTargetException e) {
			throw new EvaluationException("service " + service.method().getName() + " failed: " + e.getCause(), e);
		} catch (IllegalAccessException e) {
			throw new EvaluationException("service " + service.method().getName() + " is not accessible", e);
		}
	}

	private static Class<?> boxed(Class<?> type) {
		return BOXES.getOrDefault(type, type);
	}
}
