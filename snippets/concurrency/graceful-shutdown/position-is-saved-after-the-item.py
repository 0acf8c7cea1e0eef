ITEMS = ["a", "b", "c"]


def handle_then_save(state, handled, interrupt):
    for position in range(state["next"], len(ITEMS)):
        handled.append(ITEMS[position])
        interrupt(position)
        state["next"] = position + 1


def save_then_handle(state, handled, interrupt):
    for position in range(state["next"], len(ITEMS)):
        state["next"] = position + 1
        interrupt(position)
        handled.append(ITEMS[position])


def interrupt_at_1(position):
    if position == 1:
        raise KeyboardInterrupt


def run_twice(method):
    state, handled = {"next": 0}, []
    try:
        method(state, handled, interrupt_at_1)
    except KeyboardInterrupt:
        handled.append("started again")
    method(state, handled, lambda position: None)
    return handled


saved_after, saved_before = run_twice(handle_then_save), run_twice(save_then_handle)
assert saved_after == ["a", "b", "started again", "b", "c"]
assert saved_before == ["a", "started again", "c"]
print(saved_after, saved_before)
