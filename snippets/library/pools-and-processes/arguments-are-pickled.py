import multiprocessing
import pickle


def extend(items):
    items.append("from worker")
    return items


items = ["from parent"]
outcome = "nothing raised"
with multiprocessing.get_context("fork").Pool(1) as pool:
    returned = pool.apply(extend, (items,))
    try:
        pool.apply(lambda: 1)
    except pickle.PicklingError as error:
        outcome = type(error).__name__
    pool.close()
    pool.join()

assert returned == ["from parent", "from worker"]
assert items == ["from parent"]
assert outcome == "PicklingError"
print(returned, items, outcome)
