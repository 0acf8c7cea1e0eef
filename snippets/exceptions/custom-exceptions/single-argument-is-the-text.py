class PaymentError(Exception):
    pass


texts = [str(PaymentError(*arguments)) for arguments in ((), ("expired",), (402,), ("expired", 402))]
assert texts == ["", "expired", "402", "('expired', 402)"]
print(texts)
