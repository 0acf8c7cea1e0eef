import multiprocessing

log = []


class Order:
    def __init__(self):
        self.items = ["from parent"]

    def __getstate__(self):
        log.append("pickled")
        return {"items": self.items}

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
assert (order.items, returned.items) == (["from parent"], ["from parent", "from worker"])
print(log, returned.items)
