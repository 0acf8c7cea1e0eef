def move(distance: "metres", speed: 2 * 3 = 1) -> print:
    return distance * speed


assert move.__annotations__ == {"distance": "metres", "speed": 6, "return": print}
assert move(5) == 5
print(move.__annotations__)
