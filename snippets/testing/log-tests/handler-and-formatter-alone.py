import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s [%(order)s] %(message)s"))
handler.addFilter(lambda record: record.order > 1)
for order in (1, 2):
    record = logging.makeLogRecord(
        {"levelname": "INFO", "msg": "%s shipped", "args": ("parcel",), "order": order}
    )
    handler.handle(record)
assert stream.getvalue() == "INFO [2] parcel shipped\n"
print(stream.getvalue(), end="")
