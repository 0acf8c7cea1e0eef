import multiprocessing

log = []


class Order:
    def __getstate__(self):
        log.append("pickled")
        return {"items": ["from parent"]}

    def __setstate__(self, state):
        log.append("unpickled")
        self.__dict__.update(state)


def extend(order):
    order.items.append("from worker")
    return order


order = Order()
with multiprocessing.get_context("fork").Pool(1) as pool:
    returned = pool.apply(extend, (order,))

# The worker does the other half of each journey.
assert log == ["pickled", "unpickled"]
assert returned is not order
assert (hasattr(order, "items"), returned.items) == (False, ["from parent"])
print(log, returned.items)
