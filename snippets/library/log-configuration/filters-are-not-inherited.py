import logging

seen = []


class Collect(logging.Handler):
    def emit(self, record):
        seen.append(record.getMessage())


def without_secrets(record):
    return "secret" not in record.getMessage()


parent, child = logging.getLogger("shop"), logging.getLogger("shop.orders")
parent.addHandler(Collect())
parent.addFilter(without_secrets)
for logger in (parent, child):
    logger.warning("secret of %s", logger.name)
    logger.warning("news of %s", logger.name)

assert seen == ["news of shop", "secret of shop.orders", "news of shop.orders"]
print(seen)
