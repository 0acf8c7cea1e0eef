import multiprocessing
import pickle


def extend(items):
    items.append("from worker")
    return items


def outcome_of(act, *arguments):
    try:
        return act(*arguments)
    except (ValueError, pickle.PicklingError) as error:
        return type(error).__name__


items = ["from parent"]
nameless = lambda: 1
fork = multiprocessing.get_context("fork")
with fork.Pool(1) as pool:
    returned = pool.apply(extend, (items,))
    raised = outcome_of(pool.apply, int, ("one",))
    refused = [outcome_of(pool.apply, nameless), outcome_of(pool.apply, callable, (nameless,))]
    pool.close()
    pool.join()

queue = fork.SimpleQueue()
queue.put(items)
received = queue.get()
refused.append(outcome_of(queue.put, nameless))

assert returned == ["from parent", "from worker"]
assert raised == "ValueError"
assert (items, received, received is items) == (["from parent"], ["from parent"], False)
assert refused == ["PicklingError"] * 3
print(returned, items, raised, refused)
