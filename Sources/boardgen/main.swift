print("boardgen")
