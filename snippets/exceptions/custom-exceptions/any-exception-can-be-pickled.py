import pickle


class PaymentError(Exception):
    def __init__(self, amount, code):
        super().__init__(f"{amount} refused ({code})")
        self.code = code


data = pickle.dumps(PaymentError(10, 402))
outcome = "loaded"
try:
    pickle.loads(data)
except TypeError as error:
    outcome = "TypeError"

print(outcome)
assert outcome == "loaded"
