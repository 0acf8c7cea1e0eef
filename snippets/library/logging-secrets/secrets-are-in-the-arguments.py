import logging

records = []


class Collect(logging.Handler):
    def emit(self, record):
        records.append(record)


logging.basicConfig(handlers=[Collect()])
logging.warning("password %s", "s3cret")
record = records[0]
assert (record.msg, record.args) == ("password %s", ("s3cret",))
assert record.getMessage() == "password s3cret"
print(record.msg, len(record.args))
