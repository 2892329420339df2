// SPDX-License-Identifier: EPL-2.0

/** Says above everything else that the diagram does not work any more, and offers to load it again. */
export function showFailure(reason: string): void {
    document.body.dataset.failure = reason;
    const bar = document.createElement('div');
    bar.className = 'vdc-failure';
    bar.setAttribute('role', 'alert');
    const text = document.createElement('span');
    text.textContent = reason;
    const reload = document.createElement('button');
    reload.type = 'button';
    reload.textContent = 'Reload';
    reload.addEventListener('click', () => location.reload());
    bar.append(text, reload);
    document.querySelector('.vdc-failure')?.remove();
    document.body.append(bar);
    reload.focus();
}
