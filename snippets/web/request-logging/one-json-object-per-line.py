import io
import json
import logging


class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({"level": record.levelname, "message": record.getMessage()})


def lines(formatter):
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    handler.setFormatter(formatter)
    logger = logging.Logger(__name__)
    logger.addHandler(handler)
    logger.warning("failed: %s", "ann\nINFO forged")
    return log.getvalue().splitlines()


plain, as_json = lines(logging.Formatter("%(levelname)s %(message)s")), lines(JsonFormatter())
assert plain == ["WARNING failed: ann", "INFO forged"]
assert [json.loads(line) for line in as_json] == [{"level": "WARNING", "message": "failed: ann\nINFO forged"}]
print(plain, as_json)
