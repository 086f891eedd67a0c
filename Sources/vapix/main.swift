print("vapix")
