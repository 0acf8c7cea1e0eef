import logging

asked, seen = [], []


class Collect(logging.Handler):
    def emit(self, record):
        seen.append(record.getMessage())


def without_secrets(record):
    asked.append(record.name)
    return "secret" not in record.getMessage()


handler = Collect()
handler.addFilter(without_secrets)
parent, child = logging.getLogger("shop"), logging.getLogger("shop.orders")
parent.addHandler(handler)
for logger in (parent, child):
    logger.warning("secret of %s", logger.name)
    logger.warning("news of %s", logger.name)

assert asked == ["shop", "shop", "shop.orders", "shop.orders"]
assert seen == ["news of shop", "news of shop.orders"]
print(seen)
