import logging

seen = []


class Collect(logging.Handler):
    def emit(self, record):
        seen.append(record.getMessage())


parent, child = logging.getLogger("shop"), logging.getLogger("shop.orders")
parent.addHandler(Collect())
parent.addFilter(lambda record: "secret" not in record.getMessage())
assert parent.filter(logging.makeLogRecord({"msg": "secret"})) is False
parent.warning("news of the parent")
assert seen == ["news of the parent"]
child.warning("the secret of the child")
assert seen[1:] in ([], ["the secret of the child"])

print(seen)
assert seen == ["news of the parent"]
