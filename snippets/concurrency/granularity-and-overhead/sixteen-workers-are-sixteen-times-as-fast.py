one_worker = 160 + 1440
sixteen_workers = 160 + 1440 // 16
assert 1440 / one_worker == 0.9 and sixteen_workers == 250
assert one_worker / sixteen_workers > 15
