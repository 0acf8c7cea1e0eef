from unittest.mock import patch


class Basket:
    def __len__(self):
        return 3


basket = Basket()
sizes = []
for target in (basket, Basket):
    with patch.object(target, "__len__", return_value=7):
        sizes.append((len(basket), basket.__len__()))
sizes.append((len(basket), basket.__len__()))
assert sizes == [(3, 7), (7, 7), (3, 3)]
print(sizes)
