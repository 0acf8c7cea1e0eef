import pickle


class PaymentError(Exception):
    def __init__(self, amount, code):
        super().__init__(f"{amount} refused ({code})")
        self.code = code


data = pickle.dumps(PaymentError(10, 402))
try:
    outcome = pickle.loads(data).code
except TypeError as error:
    outcome = str(error)

print(outcome)
assert outcome == 402
