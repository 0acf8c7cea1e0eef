import io
import logging

root = logging.getLogger()
first, second, third = io.StringIO(), io.StringIO(), io.StringIO()
levels = []

logging.basicConfig(stream=first, level=logging.INFO, format="1 %(message)s")
levels.append(logging.getLevelName(root.level))
logging.basicConfig(stream=second, level=logging.DEBUG, format="2 %(message)s")
levels.append(logging.getLevelName(root.level))
logging.info("before")
logging.basicConfig(stream=third, level=logging.DEBUG, format="3 %(message)s", force=True)
levels.append(logging.getLevelName(root.level))
logging.info("after")

outputs = [stream.getvalue() for stream in (first, second, third)]
assert levels == ["INFO", "INFO", "DEBUG"]
assert outputs == ["1 before\n", "", "3 after\n"]
assert len(root.handlers) == 1
print(levels, outputs)
