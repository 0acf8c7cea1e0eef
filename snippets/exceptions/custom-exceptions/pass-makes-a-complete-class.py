class PaymentError(Exception):
    pass


kept = []
for arguments in [(), ("card expired",), ("card expired", 402)]:
    try:
        raise PaymentError(*arguments)
    except PaymentError as error:
        kept.append(error.args)
assert kept == [(), ("card expired",), ("card expired", 402)]

try:
    PaymentError(code=402)
    outcome = "accepted"
except TypeError as error:
    outcome = str(error)
assert outcome == "PaymentError() takes no keyword arguments"
print(kept, outcome)
