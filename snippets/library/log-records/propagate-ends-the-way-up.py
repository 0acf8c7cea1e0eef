import io
import logging

output = io.StringIO()
for name in (None, "shop", "shop.cart"):
    handler = logging.StreamHandler(output)
    handler.setFormatter(logging.Formatter(f"{name or 'root'}%(message)s"))
    logging.getLogger(name).addHandler(handler)


def handlers_reached():
    output.seek(0)
    output.truncate()
    logging.getLogger("shop.cart").warning("")
    return output.getvalue().split()


assert handlers_reached() == ["shop.cart", "shop", "root"]
logging.getLogger("shop").propagate = False
assert handlers_reached() == ["shop.cart", "shop"]
print(handlers_reached())
