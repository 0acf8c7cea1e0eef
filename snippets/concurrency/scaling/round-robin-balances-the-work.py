costs = [9, 1] * 50
servers = [0, 0]
for number, cost in enumerate(costs):
    servers[number % 2] += cost
assert servers == [450, 50]
assert max(servers) < 2 * min(servers)
