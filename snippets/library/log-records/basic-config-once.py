import io
import logging

root = logging.getLogger()
streams = [io.StringIO() for _ in range(3)]
levels = []
for number, options in enumerate(({}, {}, {"force": True})):
    level = (logging.INFO, logging.DEBUG, logging.DEBUG)[number]
    logging.basicConfig(stream=streams[number], level=level, format=f"{number} %(message)s", **options)
    levels.append(logging.getLevelName(root.level))
    logging.info("after call %d", number)

outputs = [stream.getvalue().splitlines() for stream in streams]
assert levels == ["INFO", "INFO", "DEBUG"]
assert outputs == [["0 after call 0", "0 after call 1"], [], ["2 after call 2"]]
print(levels, outputs)
