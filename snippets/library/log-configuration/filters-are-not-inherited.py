import logging

seen = []


class Collect(logging.Handler):
    def emit(self, record):
        seen.append(record.getMessage())


def without_secrets(record):
    return "secret" not in record.getMessage()


def log():
    seen.clear()
    parent.warning("secret of the parent")
    child.warning("secret of the child")
    return list(seen)


parent, child = logging.getLogger("shop"), logging.getLogger("shop.orders")
handler = Collect()
parent.addHandler(handler)

parent.addFilter(without_secrets)
by_logger = log()
handler.addFilter(without_secrets)
by_handler = log()

assert by_logger == ["secret of the child"]
assert by_handler == []
print(by_logger, by_handler)
